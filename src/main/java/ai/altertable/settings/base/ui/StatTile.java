package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One number that matters at a glance, with its unit below it; tiles stand in a list of class {@code stat-tiles}. */
public final class StatTile extends ListItem {

    /** @param tone colours the number, except when there is nothing to say: a zero stays neutral */
    public StatTile(long value, String label, Tone tone) {
        Span number = new Span(Long.toString(value));
        number.addClassName("stat-value");
        if (value != 0) {
            number.addClassName("text-" + tone.className());
        }
        Span unit = new Span(label);
        unit.addClassName("stat-label");
        addClassName("stat-tile");
        add(number, unit);
    }
}
