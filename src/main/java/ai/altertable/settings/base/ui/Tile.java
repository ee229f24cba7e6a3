package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.Span;

/**
 * A coloured square with one or two letters, beside a name that says the same: hidden from screen readers.
 *
 * @see "css/status.css for the codes that have a colour of their own"
 */
public final class Tile extends Span {

    public Tile(String code, String letters) {
        super(letters);
        addClassNames("tile", code);
        getElement().setAttribute("aria-hidden", "true");
    }
}
