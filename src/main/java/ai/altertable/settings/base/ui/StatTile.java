package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One number that matters at a glance, with its unit below it; tiles stand in a list of class {@code stat-tiles}. */
public final class StatTile extends ListItem {

    private final Tone tone;
    private final Span number = new Span();
    private final Span unit = new Span();

    /** @param tone colours the number, except when there is nothing to say: a zero stays neutral */
    public StatTile(long value, String label, Tone tone) {
        this.tone = tone;
        number.addClassName("stat-value");
        unit.addClassName("stat-label");
        addClassName("stat-tile");
        add(number, unit);
        show(value, label);
    }

    /** Puts another number in the place of the one that was. */
    public void show(long value, String label) {
        number.setText(Long.toString(value));
        number.setClassName("text-" + tone.className(), value != 0);
        unit.setText(label);
    }

    /** Makes a button of the tile, which keeps its place and its focus when the number changes. */
    public StatTile choosing(Runnable choose) {
        NativeButton button = new NativeButton("", click -> choose.run());
        button.add(number, unit);
        add(button);
        return this;
    }

    /** Says of a tile that is a button whether its choice is in force. */
    public void setChosen(boolean chosen) {
        setClassName("chosen", chosen);
        getChildren().forEach(button -> button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen)));
    }
}
