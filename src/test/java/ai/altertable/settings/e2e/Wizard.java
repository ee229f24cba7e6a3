package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The New bucket wizard, as somebody with a mouse goes through it. */
record Wizard(Page page) {

    private static final Pattern FIXES =
            Pattern.compile("Swap key and secret|Take .+ out of the endpoint|Use path-style.*|Switch to .+");
    private static final Pattern PASSED = Pattern.compile("Test passed.*");
    private static final double TEST_TIMEOUT = 60_000;
    private static final int MOST_FIXES = 4;

    /** From Organization Settings to the form of a bucket on S3-compatible storage. */
    static Wizard forS3Compatible(Page page, RunningApplication application) {
        page.navigate(application.url("/settings"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Manage"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New bucket"))
                .click();
        page.getByText("S3-compatible", new Page.GetByTextOptions().setExact(true))
                .click();
        Wizard wizard = new Wizard(page);
        wizard.press("Continue");
        return wizard;
    }

    void enter(String label, String value) {
        Locator field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
        field.fill(value);
        field.blur();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Takes every fix that is offered beside a field. */
    void takeFixes() {
        for (int fixes = 0; fixes < MOST_FIXES; fixes++) {
            page.waitForTimeout(800);
            if (fix().count() == 0) {
                return;
            }
            fix().first().click();
        }
    }

    /** On the last step: takes the fix of each failed test until one passes. */
    void takeFixesUntilGreen() {
        for (int fixes = 0; fixes < MOST_FIXES; fixes++) {
            Locator passedOrFix = passed().or(fix().first()).first();
            passedOrFix.waitFor(new Locator.WaitForOptions().setTimeout(TEST_TIMEOUT));
            if (passed().isVisible()) {
                return;
            }
            fix().first().click();
        }
        assertThat(passed()).isVisible();
    }

    void connect() {
        press("Connect bucket");
        page.waitForURL(Pattern.compile(".*/settings/buckets/BKT-\\d+"));
    }

    void shows(String text) {
        assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TEST_TIMEOUT));
    }

    private Locator fix() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(FIXES));
    }

    private Locator passed() {
        return page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText(PASSED));
    }
}
