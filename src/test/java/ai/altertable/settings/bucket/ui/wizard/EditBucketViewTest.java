package ai.altertable.settings.bucket.ui.wizard;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditBucketViewTest extends WizardTest {

    @Autowired
    private BucketService buckets;

    @Autowired
    private BucketSaving saving;

    private Bucket bucket;

    @BeforeEach
    void connect() {
        bucket = saved(readyDraft());
    }

    @Test
    void changesAreTestedAndSaved() {
        edit();
        assertThat(text("Bucket name").getValue()).isEqualTo("acme-landing-zone");
        assertThat(secret().getPlaceholder()).isEqualTo("Leave empty to keep the stored one");
        assertThat(button("Save changes").isEnabled()).isFalse();

        type("Prefix", "raw");
        press("Test connection");
        press("Save changes");

        assertThat(buckets.find(bucket.slug()).orElseThrow().profile().prefix().value())
                .isEqualTo("raw/");
        assertThat(address()).isEqualTo("settings/buckets/" + bucket.slug());
    }

    @Test
    void aChangeAfterTheTestNeedsAnotherTest() {
        edit();
        press("Test connection");
        assertThat(button("Save changes").isEnabled()).isTrue();

        type("Prefix", "raw");

        assertThat(button("Save changes").isEnabled()).isFalse();
        assertThat(_get(TestProgress.class).getText()).isEqualTo("Not tested as it is now.");
    }

    @Test
    void saysWhoWasFasterAndOffersToOpenTheBucketAgain() {
        edit();
        type("Prefix", "mine");
        press("Test connection");
        Draft other = drafts.begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow();
        drafts.setField(other.id(), ai.altertable.settings.bucket.BucketField.PREFIX, "theirs");
        saving.save(other.id(), true);

        press("Save changes");

        assertThat(state())
                .contains(TestTenants.ACME_ADMIN + " changed Prefix from nothing to theirs/")
                .contains("Open the bucket again");
    }

    @Test
    void aReloadKeepsTheDraft() {
        edit();
        type("Prefix", "kept");
        String address = address();
        UI.getCurrent().navigate("settings/environments");
        UI.getCurrent().getPage().getHistory();
        UI.getCurrent()
                .navigate(
                        "settings/buckets/" + bucket.slug() + "/edit",
                        com.vaadin.flow.router.QueryParameters.fromString(address.split("\\?", 2)[1]));

        assertThat(text("Prefix").getValue()).isEqualTo("kept");
    }

    @Test
    void unknownAndForeignBucketsAreNotFound() {
        UI.getCurrent().navigate("settings/buckets/BKT-4711/edit");
        assertThat(state()).contains("We can't find that page");

        MockVaadin.tearDown();
        signIn(TestTenants.GLOBEX_ADMIN);
        edit();
        assertThat(_find(EditForm.class)).isEmpty();
    }

    private void edit() {
        UI.getCurrent().navigate("settings/buckets/" + bucket.slug() + "/edit");
        settle();
    }

    private Bucket saved(Draft draft) {
        return ((SaveOutcome.Saved) saving.save(draft.id(), true)).bucket();
    }
}
