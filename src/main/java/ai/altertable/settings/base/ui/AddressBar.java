package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** The browser's address bar, for what a screen shows within one route: filters, the draft it works on. */
public final class AddressBar {

    /**
     * Through the browser and not through Vaadin's history: that one asks the router in the client to navigate, and the
     * router takes no second navigation while the first is under way. What the router keeps of the entry stays in it.
     */
    private static final String REPLACE =
            "window.history.replaceState(window.history.state, '', new URL($0, document.baseURI))";

    private AddressBar() {}

    /** Shows where the current screen is now, so that reload and Back find it as it is. Leads nowhere by itself. */
    public static void replace(Location location) {
        UI.getCurrent().getPage().executeJs(REPLACE, location.getPathWithQueryParameters());
    }
}
