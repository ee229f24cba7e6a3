package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A key that can only read is no error: the bucket is connected, and says what it is good for. */
class ReadOnlyKeyIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @Test
    void aKeyThatCannotWriteConnectsAReadOnlyBucket() {
        Page page = browser.page();
        People.ACME_ADMIN.signIn(page, application);
        DemoKeys keys = DemoKeys.of(page, application, "Reader");

        Wizard wizard = Wizard.forS3Compatible(page, application);
        wizard.enter("Bucket name", "acme-exports");
        wizard.enter("Endpoint", keys.endpoint());
        wizard.enter("Access key ID", keys.accessKeyId());
        wizard.enter("Secret access key", keys.secretAccessKey());
        wizard.goOnToTest();
        wizard.shows("this key can list and read, not write");
        wizard.connect();
        assertThat(page.locator(".page-actions .badge")).hasText("Read-only");
        page.reload();
        assertThat(page.locator(".page-actions .badge")).hasText("Read-only");
    }
}
