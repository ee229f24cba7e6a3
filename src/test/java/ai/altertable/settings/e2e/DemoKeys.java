package ai.altertable.settings.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What the demo section of Organization Settings shows to try. */
record DemoKeys(String endpoint, String accessKeyId, String secretAccessKey) {

    /** Reads the screen; the caller is signed in as Acme's admin. */
    static DemoKeys of(Page page, RunningApplication application, String key) {
        page.navigate(application.url("/settings"));
        Locator heading = page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(key).setExact(true));
        heading.waitFor();
        String endpoint = value(page.locator("body"), "Copy endpoint");
        Locator block = page.locator(".demo-key").filter(new Locator.FilterOptions().setHas(heading));
        return new DemoKeys(endpoint, value(block, "Copy access key ID"), value(block, "Copy secret access key"));
    }

    private static String value(Locator within, String copy) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(copy))
                .locator("xpath=..")
                .locator("code")
                .innerText()
                .strip();
    }
}
