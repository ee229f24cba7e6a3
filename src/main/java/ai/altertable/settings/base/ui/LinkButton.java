package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** Looks like a quiet button and is a link, since it goes somewhere: it opens in a new tab, and its address can be copied. */
public final class LinkButton extends Anchor {

    public LinkButton(String href, String text) {
        super(href, text);
        addClassName("link-button");
    }

    /** The one thing to do on its screen. */
    public LinkButton primary() {
        addClassName("primary");
        return this;
    }
}
