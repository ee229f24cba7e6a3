package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be when there is nothing in it, and says what to do about that. */
public final class EmptyState extends Div {

    /** @param actions what to do next, if this viewer can do anything */
    public EmptyState(String title, String text, Component... actions) {
        addClassName("state");
        add(new H2(title), new Paragraph(text));
        add(actions);
    }

    /** The same place when what belongs there could not be had. */
    public static EmptyState failed(String title, String text, Component... actions) {
        EmptyState state = new EmptyState(title, text, actions);
        state.addClassName(Tone.FAILING.className());
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
