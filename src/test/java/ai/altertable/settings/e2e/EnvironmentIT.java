package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A new environment comes with a bucket to start in. */
class EnvironmentIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final RunningApplication application = RunningApplication.shared();

    @Test
    void aNewEnvironmentHasABuiltInBucket() {
        Page page = browser.page();
        People.GLOBEX_ADMIN.signIn(page, application);
        page.navigate(application.url("/settings/environments"));
        page.getByRole(AriaRole.BUTTON, named("New environment")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Slug").fill("research");
        assertThat(dialog.getByRole(AriaRole.RADIO, within("Europe (Germany)"))).isChecked();
        assertThat(dialog.getByRole(AriaRole.RADIO, within("United States (US East - Virginia)")))
                .isDisabled();
        dialog.getByRole(AriaRole.BUTTON, within("Create environment")).click();
        assertThat(page.getByText("Environment research is ready."))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));

        page.navigate(application.url("/settings/buckets?environment=research"));
        assertThat(page.locator("vaadin-grid.buckets").getByText("built-in").first())
                .isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test altertable-research"))
                .click();
        assertThat(page.locator("vaadin-grid.buckets").getByText("Healthy").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Wizard.TEST_TIMEOUT));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
