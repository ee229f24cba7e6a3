package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every screen, in the states people see it in. */
class ScreensIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @Test
    void everyScreenFitsAndIsAccessible() {
        Page page = browser.page();
        var inspection = new Inspection(page);
        inspection.look("login", () -> page.navigate(application.url("/login")));
        People.ACME_ADMIN.signIn(page, application);
        inspection.look("settings", () -> go("/settings", "Organization Settings"));
        inspection.look("environments", () -> go("/settings/environments", "Environments"));
        inspection.look("new environment", () -> {
            go("/settings/environments", "Environments");
            press("New environment");
            page.getByRole(AriaRole.DIALOG).getByLabel("Slug").waitFor();
        });
        inspection.look("no match", () -> {
            go("/settings/buckets?q=nothing-is-called-this", "Buckets");
            page.getByText("No bucket matches").waitFor();
        });
        inspection.look("built-in bucket", () -> go("/settings/buckets/BKT-1", "altertable-"));
        inspection.look("not found", () -> go("/settings/buckets/BKT-4711", "We can't find that page"));
        DemoKeys keys = DemoKeys.of(page, application, "Writer");
        inspectWizard(page, inspection, keys);
        inspectConnected(page, inspection, keys);
        inspection.assertNoProblems();
    }

    private void inspectWizard(Page page, Inspection inspection, DemoKeys keys) {
        inspection.look("wizard, provider", () -> go("/settings/buckets/new", "New bucket"));
        Wizard wizard = Wizard.forS3Compatible(page, application);
        String empty = page.url();
        inspection.look("wizard, credentials, empty", () -> page.navigate(empty));
        wizard.enter("Endpoint", keys.endpoint() + "/acme-lake");
        wizard.enter("Bucket name", "acme-lake");
        wizard.enter("Access key ID", keys.secretAccessKey());
        wizard.enter("Secret access key", keys.accessKeyId());
        inspection.look("wizard, credentials, with fixes", () -> page.navigate(empty));
        wizard.press("Continue");
        wizard.showsStepsOf("region");
        inspection.look("wizard, region", page::reload);
        wizard.press("Continue");
        wizard.showsStepsOf("test");
        wizard.shows("Test failed");
        inspection.look("wizard, failed test", () -> {
            page.reload();
            wizard.showsStepsOf("test");
        });
        wizard.takeFixesUntilGreen();
        inspection.look("wizard, passed test", page::reload);
        wizard.connect();
    }

    private void inspectConnected(Page page, Inspection inspection, DemoKeys keys) {
        String details = page.url();
        inspection.look("connected bucket", () -> page.navigate(details));
        inspection.look("Manage", () -> {
            go("/settings/buckets", "Buckets");
            assertThat(page.locator("vaadin-grid.buckets a.row-title").first()).isVisible();
        });
        inspection.look("edit", () -> page.navigate(details + "/edit"));
        inspection.look("rotate", () -> {
            page.navigate(details);
            press("Rotate credentials");
            page.getByRole(AriaRole.DIALOG).getByLabel("Access key ID").waitFor();
        });
        inspection.look("delete", () -> {
            page.navigate(details);
            press("Delete");
            page.getByRole(AriaRole.DIALOG).getByText("Delete connection").waitFor();
        });
        assertThat(page.locator("body")).not().containsText(keys.secretAccessKey());
    }

    private void go(String path, String heading) {
        browser.page().navigate(application.url(path));
        browser.page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(heading))
                .waitFor();
    }

    private void press(String button) {
        browser.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
