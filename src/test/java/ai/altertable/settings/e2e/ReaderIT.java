package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Reader sees buckets; what manages them does not exist for a Reader. */
class ReaderIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @BeforeEach
    void signIn() {
        People.ACME_READER.signIn(browser.page(), application);
    }

    @Test
    void bucketsAreThereAndNothingToManageThem() {
        Page page = browser.page();
        page.navigate(application.url("/settings/buckets"));

        assertThat(page.getByRole(AriaRole.HEADING, named("Buckets"))).isVisible();
        assertThat(page.getByText("BKT-1", new Page.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("New bucket"))).hasCount(0);
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(Test|Actions for).*"))))
                .hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings/buckets/new",
                "/settings/buckets/new/credentials",
                "/settings/buckets/new/test",
                "/settings/buckets/BKT-1/edit"
            })
    void anAddressThatManagesIsRefused(String path) {
        Page page = browser.page();
        page.navigate(application.url(path));

        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("New bucket"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Continue"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.TEXTBOX)).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
