package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: where it is, its title, what it is for, and at the right what one can do. */
public final class PageHeader extends Composite<Header> {

    private final OrderedList trail = new OrderedList();
    private final Nav eyebrow = new Nav(trail);
    private final H1 title;
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String titleText) {
        title = new H1(titleText);
        Div heading = new Div(eyebrow, title, lead);

        eyebrow.addClassName("page-eyebrow");
        eyebrow.getElement().setAttribute("aria-label", "Breadcrumb");
        eyebrow.setVisible(false);
        lead.addClassName("page-lead");
        lead.setVisible(false);
        heading.addClassName("page-heading");
        actions.addClassName("page-actions");
        actions.setVisible(false);
        getContent().addClassName("page-header");
        getContent().add(heading, actions);
    }

    /** Adds a page above this one; call it from the outermost inwards. */
    public PageHeader under(String name, String href) {
        trail.add(new ListItem(new Anchor(href, name)));
        eyebrow.setVisible(true);
        return this;
    }

    public PageHeader withLead(String text) {
        lead.setText(text);
        lead.setVisible(true);
        return this;
    }

    /** Adds controls; the primary one comes last. */
    public PageHeader withActions(Component... controls) {
        actions.add(controls);
        actions.setVisible(true);
        return this;
    }

    public void setTitle(String text) {
        title.setText(text);
    }
}
