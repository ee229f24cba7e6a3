package ai.altertable.settings.e2e;

import com.microsoft.playwright.Page;

/** A page that waits for its user: nothing is loading, the server has answered, and what moves has come to rest. */
final class Rest {

    private static final String AT_REST = """
            () => !document.querySelector('.loading')
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
              && document.getAnimations().every(animation => animation.playState !== 'running')
            """;

    private Rest() {}

    static void await(Page page) {
        page.waitForFunction(AT_REST);
    }
}
