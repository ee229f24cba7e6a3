package ai.altertable.settings.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh session of the browser for each test. What a failed test saw last goes to {@code target/screenshots}, and a test
 * whose page complained in the console fails.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final double PATIENCE = 20_000;

    private Chromium chromium;
    private BrowserContext context;
    private Complaints complaints;
    private Page page;

    @Override
    public void beforeEach(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        chromium = test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class);
        complaints = new Complaints();
        open();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
        if (test.getExecutionException().isPresent()) {
            screenshot(page, name);
        }
        context.close();
        context = null;
        if (test.getExecutionException().isEmpty()) {
            complaints.assertNone();
        }
    }

    Page page() {
        return page;
    }

    /** Starts over as somebody else: nothing of the session before is left. */
    Page open() {
        if (context != null) {
            context.close();
        }
        context = chromium.somebody();
        page = context.newPage();
        complaints.listen(page);
        return page;
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name.replaceAll("\\W+", "-") + ".png")));
    }
}
