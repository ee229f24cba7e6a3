package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.ui.CheckRow;
import ai.altertable.settings.testing.Reports;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TestViewTest extends WizardTest {

    @Autowired
    private BucketService buckets;

    @Test
    void testsByItselfAndConnects() {
        Draft draft = readyDraft();
        go("test", draft);

        assertThat(runtime.tests()).hasSize(1);
        assertThat(progress()).startsWith("Test passed in");
        assertThat(button("Connect bucket").isEnabled()).isTrue();
        press("Connect bucket");

        String slug = address().substring(address().lastIndexOf('/') + 1);
        assertThat(buckets.find(slug)).get().satisfies(bucket -> {
            assertThat(bucket.name()).isEqualTo("acme-landing-zone");
            assertThat(bucket.status()).isEqualTo(BucketStatus.HEALTHY);
        });
        assertThat(drafts.find(draft.id())).isEmpty();
    }

    @Test
    void showsEveryRungFromTheStartAndCountsThem() {
        runtime.hold();
        go("test", readyDraft());

        assertThat(_find(CheckRow.class)).hasSize(CheckName.values().length);
        assertThat(progress()).isEqualTo("Testing… 1 of 19 checks done");
        assertThat(button("Connect bucket").isEnabled()).isFalse();
        assertThat(offered("Test connection")).isFalse();

        runtime.release();
        settle();
        assertThat(progress()).startsWith("Test passed in");
        assertThat(offered("Test connection")).isTrue();
    }

    @Test
    void aReportOutlivesAReload() {
        Draft draft = readyDraft();
        go("test", draft);
        UI.getCurrent().navigate("settings/environments");
        go("test", draft);

        assertThat(runtime.tests()).hasSize(1);
        assertThat(progress()).startsWith("Test passed in");
        assertThat(button("Connect bucket").isEnabled()).isTrue();
    }

    @Test
    void cancelStopsTheTest() {
        runtime.hold();
        go("test", readyDraft());
        press("Cancel", 1);

        assertThat(runtime.running()).isZero();
        assertThat(progress()).isEqualTo("Test cancelled.");
        assertThat(button("Connect bucket").isEnabled()).isFalse();
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void leavingTheScreenCancelsTheTest() {
        runtime.hold();
        go("test", readyDraft());
        assertThat(runtime.running()).isEqualTo(1);

        UI.getCurrent().navigate("settings/environments");

        assertThat(runtime.running()).isZero();
    }

    @Test
    void aRemedyChangesTheFormAndTestsAgain() {
        runtime.then(Reports.wrongRegion());
        Draft draft = readyDraft();
        go("test", draft);
        assertThat(progress()).isEqualTo("Test failed: The bucket is in eu-central-1, not eu-west-1.");
        assertThat(button("Connect bucket").isEnabled()).isFalse();

        press("Switch to eu-central-1 and test again");

        assertThat(stored(draft).form().value(BucketField.REGION)).isEqualTo("eu-central-1");
        assertThat(runtime.tests()).hasSize(2);
        assertThat(progress()).startsWith("Test passed in");
    }

    @Test
    void aRemedyMendsTheSealedCredentialAndTestsAgain() {
        runtime.then(Reports.failed(
                CheckName.KEY_RECOGNISED,
                new Diagnosis(
                        "Key and secret look swapped.",
                        "",
                        "Swapped",
                        BucketField.ACCESS_KEY_ID,
                        List.of(new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP)),
                        "")));
        go("test", readyDraft());
        assertThat(offered("Change it myself")).isTrue();

        press("Swap key and secret and test again");

        assertThat(runtime.repairs()).containsExactly(CredentialRepair.SWAP);
        assertThat(runtime.tests()).hasSize(2);
    }

    @Test
    void saysWhatIsTestedAndWhereItCameFrom() {
        runtime.then(Reports.wrongRegion());
        go("test", readyDraft());
        assertThat(tested()).contains("acme-landing-zone").contains("eu-west-1").doesNotContain("Changed");

        press("Switch to eu-central-1 and test again");
        assertThat(tested()).contains("eu-central-1").contains("Changed as suggested");
    }

    @Test
    void oneCanGoToTheFieldInstead() {
        runtime.then(Reports.secretRejected());
        go("test", readyDraft());
        press("Enter the secret again");

        assertThat(address()).startsWith("settings/buckets/new/credentials?").contains("field=SECRET_ACCESS_KEY");
    }

    @Test
    void aPermissionToGrantIsThereToCopy() {
        runtime.then(Reports.writeDenied());
        go("test", readyDraft());

        assertThat(state()).contains("s3:PutObject").contains("Allow writing");
        assertThat(offered("Change it myself")).isFalse();
    }

    @Test
    void keepsAFailedOneOnlyByAnExplicitChoice() {
        runtime.then(Reports.wrongRegion());
        go("test", readyDraft());
        assertThat(button("Connect without a passed test").isEnabled()).isFalse();

        set(_get(Checkbox.class), true);
        press("Connect without a passed test");

        String slug = address().substring(address().lastIndexOf('/') + 1);
        assertThat(buckets.find(slug))
                .get()
                .satisfies(bucket -> assertThat(bucket.status()).isEqualTo(BucketStatus.NOT_VERIFIED));
    }

    @Test
    void aReadOnlyKeySaysWhatItsBucketIsGoodFor() {
        runtime.then(Reports.readOnly());
        go("test", readyDraft());

        assertThat(progress()).contains("can list and read, not write").contains("Bucket Tables");
        assertThat(button("Connect bucket").isEnabled()).isTrue();
    }

    @Test
    void aDraftWithProblemsOffersTheirFixWithoutAskingTheStorage() {
        Draft draft = readyDraft();
        drafts.setField(draft.id(), BucketField.BUCKET_NAME, "Acme-Landing-Zone");
        go("test", draft);

        assertThat(runtime.tests()).isEmpty();
        assertThat(progress()).isEqualTo("Test failed: A bucket name has no capital letters.");
        press("Use acme-landing-zone and test again");

        assertThat(runtime.tests()).hasSize(1);
        assertThat(button("Connect bucket").isEnabled()).isTrue();
    }

    @Test
    void aCancelledTestIsRunAgainWhenTheStepIsOpenedAgain() {
        runtime.always(Reports.report(Outcome.CANCELLED, List.of()));
        Draft draft = readyDraft();
        go("test", draft);
        UI.getCurrent().navigate("settings/environments");
        go("test", draft);

        assertThat(runtime.tests()).hasSize(2);
    }

    private static String tested() {
        return state(_get(TestedCard.class).getElement());
    }

    private static String progress() {
        return _get(TestProgress.class).getText();
    }

    /** Presses the button of this text that comes at this place on the screen, from 0. */
    private static void press(String text, int place) {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText(text))
                        .get(place));
        settle();
    }
}
