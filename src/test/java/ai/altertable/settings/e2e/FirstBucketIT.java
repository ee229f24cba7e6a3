package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From signing in to a bucket that is still there, and healthy, after a restart. */
class FirstBucketIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void remediesLeadToAGreenTestAndTheBucketOutlivesARestart() throws Exception {
        try (RunningApplication application = RunningApplication.start()) {
            Page page = browser.page();
            People.ACME_ADMIN.signIn(page, application);
            DemoKeys keys = DemoKeys.of(page, application, "Writer");

            Wizard wizard = Wizard.forS3Compatible(page, application);
            wizard.enter("Endpoint", keys.endpoint() + "/acme-lake");
            wizard.enter("Access key ID", keys.secretAccessKey());
            wizard.enter("Secret access key", keys.accessKeyId());
            wizard.press("Take acme-lake out of the endpoint");
            assertThat(wizard.field("Endpoint")).hasValue(keys.endpoint());
            assertThat(wizard.field("Bucket name")).hasValue("acme-lake");
            wizard.goOnToTest();
            wizard.shows("Test failed");
            wizard.press("Swap key and secret and test again");
            wizard.assertPassed();
            wizard.connect();
            assertThat(page.locator("body")).not().containsText(keys.secretAccessKey());

            Page later = browser.open();
            application.stop();
            application.startAgain();
            reTestsHealthy(later, application);
            // Nobody is left who would miss the application.
            browser.open();
        }
    }

    @Test
    void theOtherFixesWorkInTheOtherPlacesToo() {
        RunningApplication application = RunningApplication.shared();
        Page page = browser.page();
        People.ACME_ADMIN.signIn(page, application);
        DemoKeys keys = DemoKeys.of(page, application, "Writer");

        Wizard wizard = Wizard.forS3Compatible(page, application);
        wizard.enter("Endpoint", keys.endpoint() + "/acme-lake");
        wizard.enter("Bucket name", "acme-lake");
        wizard.enter("Access key ID", keys.secretAccessKey());
        wizard.enter("Secret access key", keys.accessKeyId());
        wizard.press("Swap key and secret");
        wizard.goOnToTest();
        wizard.press("Take acme-lake out of the endpoint and test again");
        wizard.assertPassed();
        wizard.connect();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        RunningApplication application = RunningApplication.shared();
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
        keys.enter("Endpoint", demo.endpoint() + "/acme-exports");
        keys.activateWhenThere("Take acme-exports out of the endpoint");
        keys.enter("Access key ID", demo.secretAccessKey());
        keys.enter("Secret access key", demo.accessKeyId());
        keys.activate("Continue");
        // Keys that are surely swapped still ask the bucket where it is; a busy machine may be too slow for an answer.
        page.waitForURL(Pattern.compile(".*/settings/buckets/new/(region|test).*"));
        if (page.url().contains("/new/region")) {
            keys.activate("Continue");
        }
        page.waitForURL("**/settings/buckets/new/test*");
        keys.activateWhenThere("Swap key and secret and test again");
        new Wizard(page).assertPassed();
        keys.activate("Connect bucket");
        page.waitForURL(Pattern.compile(".*/settings/buckets/BKT-\\d+"));
    }

    private static void reTestsHealthy(Page page, RunningApplication application) {
        People.ACME_ADMIN.signIn(page, application);
        page.navigate(application.url("/settings/buckets?q=acme-lake"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test acme-lake"))
                .click();
        assertThat(page.locator("vaadin-grid.buckets").getByText("just now").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Wizard.TEST_TIMEOUT));
        assertThat(page.locator("vaadin-grid.buckets").getByText("Healthy").first())
                .isVisible();
    }
}
