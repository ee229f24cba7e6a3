package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The New bucket wizard, as somebody with a mouse goes through it. */
record Wizard(Page page) {

    static final double TEST_TIMEOUT = 60_000;

    private static final Pattern FIXES = Pattern.compile(".+ and test again");
    private static final Pattern PASSED = Pattern.compile("^Test passed.*");
    private static final int MOST_FIXES = 4;
    private static final int MOST_ASKED = 4;

    /** From Organization Settings to the form of a bucket on S3-compatible storage. */
    static Wizard forS3Compatible(Page page, RunningApplication application) {
        return forProvider("S3-compatible", page, application);
    }

    /** From Organization Settings to the form of a bucket at this provider. */
    static Wizard forProvider(String provider, Page page, RunningApplication application) {
        page.navigate(application.url("/settings"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Manage"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New bucket"))
                .click();
        page.getByText(provider, new Page.GetByTextOptions().setExact(true)).click();
        Wizard wizard = new Wizard(page);
        wizard.press("Continue");
        wizard.awaitStep("credentials");
        return wizard;
    }

    void enter(String label, String value) {
        Locator field = field(label);
        field.fill(value);
        field.blur();
        Rest.await(page);
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** From the form to the test, which begins by itself; past the region, which the bucket may have told. */
    void goOnToTest() {
        press("Continue");
        page.waitForURL(Pattern.compile(".*/settings/buckets/new/(region|test).*"));
        if (page.url().contains("/new/region")) {
            press("Continue");
        }
        awaitStep("test");
    }

    /** From the form past the region to the test, as the bucket told it; a busy machine may have to be asked twice. */
    void askTheBucket() {
        for (int tries = 1; tries <= MOST_ASKED; tries++) {
            press("Continue");
            page.waitForURL(Pattern.compile(".*/settings/buckets/new/(region|test).*"));
            Locator steps = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Steps"));
            steps.waitFor();
            if (steps.innerText().contains("Found by asking the bucket")) {
                break;
            }
            page.getByText("2. Bucket and credentials").click();
            awaitStep("credentials");
        }
        awaitStep("test");
    }

    void awaitStep(String step) {
        page.waitForURL("**/settings/buckets/new/" + step + "*");
    }

    /** A step opens with its header and its steps in view. */
    void showsStepsOf(String step) {
        awaitStep(step);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isInViewport();
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Steps")))
                .isInViewport();
    }

    /** On the last step: takes the fix of each failed test until one passes, and types nothing. */
    void takeFixesUntilGreen() {
        for (int fixes = 0; fixes < MOST_FIXES; fixes++) {
            passed().or(fix().first()).first().waitFor(new Locator.WaitForOptions().setTimeout(TEST_TIMEOUT));
            if (passed().isVisible()) {
                return;
            }
            String label = fix().first().innerText();
            press(label);
            assertThat(button(label)).hasCount(0);
        }
        assertPassed();
    }

    void assertPassed() {
        assertThat(passed()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(TEST_TIMEOUT));
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
