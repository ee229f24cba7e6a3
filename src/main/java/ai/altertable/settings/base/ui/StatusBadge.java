package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.Span;

/** A short status in words, coloured by its tone. */
public final class StatusBadge extends Span {

    public StatusBadge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
