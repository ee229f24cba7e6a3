package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HeapDump;
import ai.altertable.settings.testing.ObjectStore;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A bucket's life with keys that nobody else has, and then a search for them everywhere. The keys open a storage of this
 * test's own: the demo shows its keys on a page and so may hold them.
 */
class SecretCanaryIT {

    private static final String DATA = "database, log and other files";
    private static final String HEAP = "heap";
    /** A rotation tests the stored key as well. */
    private static final double TWO_TESTS = 2 * Wizard.TEST_TIMEOUT;

    @RegisterExtension
    final Browser browser = new Browser();

    private final Canaries canaries = new Canaries();
    private final Findings findings = canaries.findings();

    @Test
    void noSecretIsAnywhereOnceItIsSealed() throws Exception {
        Path temporary = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "canary-tmp-");
        Files.writeString(temporary.resolve("marker"), canaries.marker());
        try (ObjectStore store = ObjectStore.start().bucket(canaries.marker());
                RunningApplication application = start(store, temporary);
                Traffic traffic = new Traffic(application.port());
                Surroundings surroundings = new Surroundings(findings, temporary)) {
            canaries.allowIn(store);
            application.reachThrough(traffic.port());
            Page page = browser.page();
            People.ACME_ADMIN.signIn(page, application);

            failThenConnect(page, application, store);
            edit(page);
            rotate(page, application);
            restore(page);
            searchMemory(page, application);

            findings.searchFiles(DATA, application.home());
            assertThat(surroundings.looks()).isGreaterThan(50);
            browser.open();
            traffic.search(findings);
            application.stop();
            findings.searchFiles(DATA, application.home());
        }
        findings.assertNoSecrets();
        findings.assertMarkerIn(
                DATA,
                DATA + ": db/buckets.mv.db",
                DATA + ": application.log",
                HEAP,
                Traffic.ANSWERS,
                Traffic.FRAMES,
                Surroundings.FILES);
        if (Surroundings.showsProcesses()) {
            findings.assertMarkerIn(Surroundings.COMMANDS, Surroundings.ENVIRONMENTS);
        }
    }

    private RunningApplication start(ObjectStore store, Path temporary) throws Exception {
        return RunningApplication.start(
                Map.of(
                        "BUCKETS_EGRESS_ALLOW",
                        "127.0.0.1:" + store.port(),
                        // It is at the beginning of each line of the log.
                        "SPRING_APPLICATION_NAME",
                        canaries.marker()),
                List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary, "-Dmarker=" + canaries.marker()));
    }

    private void failThenConnect(Page page, RunningApplication application, ObjectStore store) throws Exception {
        Wizard wizard = Wizard.forS3Compatible(page, application);
        wizard.enter("Bucket name", canaries.marker());
        wizard.enter("Endpoint", store.endpoint());
        wizard.enter("Access key ID", canaries.connected().id());
        wizard.enter("Secret access key", canaries.wrongSecret());
        searchMemory(page, application);
        page.reload();
        wizard.goOnToTest();
        wizard.shows("Test failed");
        page.reload();
        wizard.press("Back");
        wizard.awaitStep("region");
        wizard.press("Back");
        wizard.awaitStep("credentials");
        wizard.enter("Secret access key", canaries.connected().secret());
        wizard.goOnToTest();
        wizard.assertPassed();
        wizard.connect();
        wizard.press("Test connection");
        wizard.shows("Everything works.");
    }

    /** The keys in each other's field, then the fix for it. */
    private void edit(Page page) {
        Wizard wizard = new Wizard(page);
        wizard.press("Edit");
        wizard.enter("Access key ID", canaries.edited().secret());
        wizard.enter("Secret access key", canaries.edited().id());
        wizard.press("Test connection");
        wizard.takeFixesUntilGreen();
        wizard.press("Save changes");
        page.waitForURL("**/settings/buckets/BKT-*");
    }

    private void rotate(Page page, RunningApplication application) throws Exception {
        new Wizard(page).press("Rotate credentials");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        enter(dialog, "Access key ID", canaries.rotated().id());
        enter(dialog, "Secret access key", canaries.otherWrongSecret());
        searchMemory(page, application);
        press(dialog, "Test and replace");
        assertThat(dialog.getByText("Nothing was replaced").first()).isVisible(patiently());
        enter(dialog, "Secret access key", canaries.rotated().secret());
        press(dialog, "Test and replace");
        assertThat(page.getByText("were replaced").first()).isVisible(patiently());
    }

    private static void restore(Page page) {
        new Wizard(page).press("Restore previous credential");
        assertThat(page.getByText("The previous credentials are in use again.").first())
                .isVisible(patiently());
        new Wizard(page).shows("Everything works.");
    }

    /** While the session goes on, with nothing after the last request that could have written over what it left. */
    private void searchMemory(Page page, RunningApplication application) throws Exception {
        Rest.await(page);
        try (HeapDump dump = HeapDump.of(application.pid())) {
            findings.searchFiles(HEAP, dump.folder());
        }
    }

    private static void enter(Locator dialog, String label, String value) {
        Locator field = dialog.getByRole(
                AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(value);
        field.blur();
        Rest.await(dialog.page());
    }

    private static void press(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(TWO_TESTS);
    }
}
