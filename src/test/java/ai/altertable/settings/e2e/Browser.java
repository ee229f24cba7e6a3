package ai.altertable.settings.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh page of the system's Chromium for each test; what a failed test saw goes to {@code target/screenshots}. */
final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Playwright playwright;
    private com.microsoft.playwright.Browser browser;
    private BrowserContext context;
    private Page page;

    @Override
    public void beforeEach(ExtensionContext test) {
        // The browser is the system's own.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setHeadless(true)
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
        open(1440, ColorScheme.LIGHT);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && page != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target",
                            "screenshots",
                            test.getRequiredTestClass().getSimpleName() + "-"
                                    + test.getDisplayName().replaceAll("\\W+", "-") + ".png")));
        }
        playwright.close();
    }

    Page page() {
        return page;
    }

    /** Starts over as somebody else: nothing of the session before is left. */
    Page open(int width, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale("en-US"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        return page;
    }

    private static Path executable() {
        return Stream.of(
                        System.getProperty("browser.path", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium found: set -Dbrowser.path=…"));
    }
}
