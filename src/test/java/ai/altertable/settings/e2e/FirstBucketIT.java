package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an empty data folder to a bucket that is still there, and healthy, after a restart. */
class FirstBucketIT {

    private static final double TEST_TIMEOUT = 60_000;

    @RegisterExtension
    final Browser browser = new Browser();

    private RunningApplication application;

    @BeforeEach
    void start() throws Exception {
        application = RunningApplication.start();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void remediesLeadToAGreenTestAndTheBucketOutlivesARestart() throws Exception {
        Page page = browser.page();
        People.ACME_ADMIN.signIn(page, application);
        DemoKeys keys = DemoKeys.of(page, application, "Writer");

        Wizard wizard = Wizard.forS3Compatible(page, application);
        wizard.enter("Endpoint", keys.endpoint() + "/acme-lake");
        wizard.enter("Access key ID", keys.secretAccessKey());
        wizard.enter("Secret access key", keys.accessKeyId());
        wizard.takeFixes();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Bucket name")))
                .hasValue("acme-lake");
        wizard.press("Continue");
        wizard.takeFixesUntilGreen();
        wizard.connect();
        assertThat(page.locator("body")).not().containsText(keys.secretAccessKey());

        application.stop();
        application.startAgain();
        reTestsHealthy(page);
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        Page page = browser.page();
        People.ACME_ADMIN.signInByKeyboard(page, application);
        DemoKeys demo = DemoKeys.of(page, application, "Writer");
        page.navigate(application.url("/settings"));
        Keys keys = new Keys(page);

        keys.activate("Manage");
        page.waitForURL("**/settings/buckets");
        keys.activate("New bucket");
        page.waitForURL("**/settings/buckets/new");
        keys.reach("Amazon S3");
        for (int cards = 0; cards < 3; cards++) {
            keys.press("ArrowDown");
        }
        keys.activate("Continue");
        page.waitForURL("**/settings/buckets/new/credentials*");
        keys.reach("Bucket name");
        keys.type("acme-exports");
        keys.reach("Endpoint");
        keys.type(demo.endpoint());
        keys.reach("Access key ID");
        keys.type(demo.accessKeyId());
        keys.reach("Secret access key");
        keys.type(demo.secretAccessKey());
        keys.activate("Continue");
        page.waitForURL("**/settings/buckets/new/test*");
        assertThat(page.getByRole(AriaRole.STATUS).getByText(Pattern.compile("Test passed.*")))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TEST_TIMEOUT));
        keys.activate("Connect bucket");
        page.waitForURL(Pattern.compile(".*/settings/buckets/BKT-\\d+"));
    }

    private void reTestsHealthy(Page page) {
        People.ACME_ADMIN.signIn(page, application);
        page.navigate(application.url("/settings/buckets"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test acme-lake"))
                .click();
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("acme-lake")))
                .containsText("Healthy", new LocatorAssertions.ContainsTextOptions().setTimeout(TEST_TIMEOUT));
    }
}
