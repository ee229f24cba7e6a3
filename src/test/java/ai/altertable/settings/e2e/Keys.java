package ai.altertable.settings.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person without a mouse: reaches a control with the tab key alone, and knows it by its name. */
final class Keys {

    private static final int PATIENCE = 120;

    /** The name of what has the focus: its label, else its text. */
    private static final String FOCUSED_NAME = """
            () => {
              let element = document.activeElement;
              while (element && element.shadowRoot && element.shadowRoot.activeElement) {
                element = element.shadowRoot.activeElement;
              }
              if (!element || element === document.body) return '';
              const text = (node) => {
                const copy = node.cloneNode(true);
                copy.querySelectorAll('[aria-hidden=true]').forEach(hidden => hidden.remove());
                return copy.textContent.trim();
              };
              const ids = (element.getAttribute('aria-labelledby') || '').split(' ').filter(id => id);
              const labelled = ids.map(id => element.getRootNode().getElementById(id)).filter(label => label).map(text);
              const labels = [...(element.labels || [])].map(text);
              return element.getAttribute('aria-label') || labelled.join(' ') || labels.join(' ') || text(element);
            }
            """;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Tabs until the control of this name has the focus. */
    void reach(String name) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (focused().startsWith(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to \"" + name + "\" on " + page.url());
    }

    void activate(String name) {
        reach(name);
        page.keyboard().press("Enter");
    }

    /** Waits for what the last entry or test brings, then reaches and activates it. */
    void activateWhenThere(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .waitFor(new Locator.WaitForOptions().setTimeout(Wizard.TEST_TIMEOUT));
        activate(name);
    }

    /** Types into a field and leaves it. */
    void enter(String field, String text) {
        reach(field);
        type(text);
        press("Tab");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    String focused() {
        return (String) page.evaluate(FOCUSED_NAME);
    }
}
