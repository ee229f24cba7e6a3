package ai.altertable.settings.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen, on a phone and on a desk, by day and by night. */
class ScreensIT {

    private static final List<String> SCREENS = List.of(
            "/settings",
            "/settings/buckets",
            "/settings/buckets/BKT-1",
            "/settings/environments",
            "/settings/buckets/new");

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
    void everyScreenFitsAndNothingComplains(int width, ColorScheme scheme) {
        Page page = browser.open(width, scheme);
        Complaints complaints = Complaints.of(page);
        page.navigate(application.url("/login"));
        settle(page);
        check(page, width);
        People.ACME_ADMIN.signIn(page, application);
        for (String screen : SCREENS) {
            page.navigate(application.url(screen));
            settle(page);
            check(page, width);
        }
        page.getByText("Amazon S3", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        page.waitForURL("**/settings/buckets/new/credentials*");
        settle(page);
        check(page, width);
        complaints.assertNone();
    }

    /** Waits until the screen is there and what moves has come to rest. */
    private static void settle(Page page) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        page.waitForTimeout(1_000);
    }

    private static void check(Page page, int width) {
        Axe.assertNoViolations(page);
        Number wide = (Number) page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide.intValue()).as("width of " + page.url()).isLessThanOrEqualTo(width);
    }
}
