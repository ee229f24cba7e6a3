package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A titled section on a surface of its own. */
public final class Card extends Section {

    private final Div header;

    public Card(String title, String lead) {
        H2 heading = new H2(title);
        Paragraph purpose = new Paragraph(lead);
        purpose.addClassName("card-lead");
        Div words = new Div(heading, purpose);
        words.addClassName("card-heading");
        header = new Div(words);
        header.addClassName("card-header");
        addClassName("card");
        getElement().setAttribute("aria-label", title);
        add(header);
    }

    /** Adds controls at the right of the title. */
    public Card withActions(Component... controls) {
        header.add(controls);
        return this;
    }

    public Card with(Component... content) {
        add(content);
        return this;
    }
}
