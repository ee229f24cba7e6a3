package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What belongs to one organization is not there for another. */
class OtherOrganizationIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @Test
    void aBucketOfAcmesIsNotFoundByGlobex() {
        String bucket = connectedByAcme();

        Page page = browser.open();
        People.GLOBEX_ADMIN.signIn(page, application);
        page.navigate(bucket);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("We can't find that page")))
                .isVisible();
        assertThat(page.locator("body")).not().containsText("acme-lake");
    }

    @Test
    void globexFindsNoneOfAcmesKeysOrBuckets() {
        Page page = browser.page();
        People.GLOBEX_ADMIN.signIn(page, application);

        assertThat(page.locator(".demo-key")).hasCount(0);
        page.navigate(application.url("/settings/buckets"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Buckets")))
                .isVisible();
        assertThat(page.locator("body")).not().containsText("acme");
    }

    /** A slug that Globex does not have: a third bucket, after one for each environment. */
    private String connectedByAcme() {
        Page page = browser.page();
        People.ACME_ADMIN.signIn(page, application);
        DemoKeys keys = DemoKeys.of(page, application, "Writer");
        Wizard wizard = Wizard.forS3Compatible(page, application);
        wizard.enter("Bucket name", "acme-lake");
        wizard.enter("Endpoint", keys.endpoint());
        wizard.enter("Access key ID", keys.accessKeyId());
        wizard.enter("Secret access key", keys.secretAccessKey());
        wizard.goOnToTest();
        wizard.assertPassed();
        wizard.connect();
        return page.url();
    }
}
