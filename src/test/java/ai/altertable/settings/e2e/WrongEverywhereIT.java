package ai.altertable.settings.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.Strict;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody who got everything wrong gets to a connected bucket by clicking alone; somebody who says little is asked
 * little. At strict servers, before real stores.
 */
class WrongEverywhereIT {

    private static final String BUCKET = "acme-journey";
    private static final String REGION = "eu-strict-1";
    private static final String KEY = "journey-writer";
    private static final String SECRET = "the-secret-of-the-journeys-writer";
    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";
    private static final String R2_KEY = "a1".repeat(16);
    private static final String R2_SECRET = "b2".repeat(32);
    private static final String EU = "/" + ACCOUNT + ".eu";

    private static final ObjectStore STORE = ObjectStore.start().bucket(BUCKET).allow(KEY, SECRET);
    private static final FaultyServer STRICT = FaultyServer.before(STORE, WrongEverywhereIT::refusal);
    private static final ObjectStore R2_STORE =
            ObjectStore.startBelow(EU).bucket(BUCKET).allow(R2_KEY, R2_SECRET);
    private static final FaultyServer R2 = FaultyServer.before(
            R2_STORE, request -> request.path().startsWith(EU + "/") ? null : Reply.error(403, "AccessDenied", ""));

    private static @Nullable RunningApplication application;

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeAll
    static void start() throws IOException {
        application = RunningApplication.start(
                Map.of(),
                List.of(
                        "-Dbuckets.egress.allow=127.0.0.1:%1$d,[::1]:%1$d,127.0.0.1:%2$d"
                                .formatted(STRICT.port(), R2.port()),
                        "-Dbuckets.provider.r2.endpoint=" + R2.endpoint() + "/{account}.{jurisdiction}"));
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        STRICT.close();
        STORE.close();
        R2.close();
        R2_STORE.close();
    }

    @Test
    void schemeStyleRegionAndKeysAreMendedByClickingAlone() {
        Wizard wizard = wizard("S3-compatible");
        wizard.enter("Endpoint", "https://localhost:" + STRICT.port());
        wizard.enter("Bucket name", BUCKET);
        wizard.enter("Access key ID", SECRET);
        wizard.enter("Secret access key", KEY);
        wizard.press("Continue");
        wizard.awaitStep("region");
        wizard.enter("Region", "eu-wrong-1");
        page().getByText("Virtual-hosted", new Page.GetByTextOptions().setExact(true))
                .click();
        wizard.press("Continue");
        wizard.awaitStep("test");

        wizard.takeFixesUntilGreen();
        assertThat(steps()).containsText(REGION);
        assertThat(steps()).containsText("Changed as suggested");
        wizard.connect();
        assertThat(page().locator("body")).not().containsText(SECRET);
    }

    @Test
    void theBucketItselfTellsWhatNobodyTyped() {
        Wizard wizard = wizard("S3-compatible");
        wizard.enter("Endpoint", "localhost:" + STRICT.port());
        wizard.enter("Bucket name", BUCKET);
        wizard.enter("Prefix", "told/");
        wizard.enter("Access key ID", KEY);
        wizard.enter("Secret access key", SECRET);
        wizard.askTheBucket();

        wizard.assertPassed();
        assertThat(steps()).containsText(REGION);
        assertThat(steps()).containsText("Found by asking the bucket");
        page().reload();
        assertThat(steps()).containsText("Found by asking the bucket");
        wizard.connect();
        assertThat(page().locator("body")).containsText("http://localhost:" + STRICT.port());
    }

    @Test
    void anOverriddenDiscoveryIsAClickAway() {
        Wizard wizard = wizard("S3-compatible");
        wizard.enter("Endpoint", "http://localhost:" + STRICT.port());
        wizard.enter("Bucket name", BUCKET);
        wizard.enter("Prefix", "overridden/");
        wizard.enter("Access key ID", KEY);
        wizard.enter("Secret access key", SECRET);
        wizard.askTheBucket();
        wizard.assertPassed();
        wizard.press("Back");
        wizard.awaitStep("region");
        assertThat(page().getByText("Found by asking the bucket.").first()).isVisible();
        wizard.enter("Region", "eu-wrong-1");
        wizard.press("Continue");
        wizard.awaitStep("test");

        wizard.press("Switch to " + REGION + " and test again");
        wizard.assertPassed();
        wizard.connect();
    }

    @Test
    void jurisdictionAndKeysAreMendedByClickingAlone() {
        Wizard wizard = wizard("Cloudflare R2");
        wizard.enter("Bucket name", BUCKET);
        wizard.enter("Account ID", ACCOUNT);
        page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Jurisdiction"))
                .or(page().locator("vaadin-select"))
                .first()
                .click();
        page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("US"))
                .click();
        wizard.enter("Access key ID", R2_SECRET);
        wizard.enter("Secret access key", R2_KEY);
        wizard.press("Continue");
        wizard.awaitStep("test");

        wizard.takeFixesUntilGreen();
        assertThat(steps()).containsText("EU jurisdiction");
        wizard.connect();
        assertThat(page().locator("body")).not().containsText(R2_SECRET);
    }

    @Test
    void theJurisdictionIsFoundByAsking() {
        Wizard wizard = wizard("Cloudflare R2");
        wizard.enter("Bucket name", BUCKET);
        wizard.enter("Prefix", "told/");
        wizard.enter("Account ID", ACCOUNT);
        wizard.enter("Access key ID", R2_KEY);
        wizard.enter("Secret access key", R2_SECRET);
        wizard.askTheBucket();

        wizard.assertPassed();
        assertThat(steps()).containsText("EU jurisdiction");
        assertThat(steps()).containsText("Found by asking the bucket");
        wizard.connect();
    }

    private Wizard wizard(String provider) {
        People.ACME_ADMIN.signIn(page(), application);
        return Wizard.forProvider(provider, page(), application);
    }

    private Locator steps() {
        return page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Steps"));
    }

    private Page page() {
        return browser.page();
    }

    /** The region comes first, as in every service that signs for one; where the bucket's name is, once the key is known. */
    private static @Nullable Reply refusal(Request request) {
        Reply elsewhere = Strict.region(REGION, request);
        boolean known = request.headers().getOrDefault("authorization", "").contains("Credential=" + KEY + "/");
        return elsewhere != null || !known ? elsewhere : Strict.pathOnly(BUCKET, request);
    }
}
