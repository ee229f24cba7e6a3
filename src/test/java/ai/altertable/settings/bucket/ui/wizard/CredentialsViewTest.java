package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.component.UI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsViewTest extends WizardTest {

    @Test
    void storesEveryFieldAsItIsLeftAndShowsItAfterAReload() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        type("Bucket name", "acme-landing-zone");
        type("Prefix", "raw/");

        assertThat(stored(draft).form().value(BucketField.BUCKET_NAME)).isEqualTo("acme-landing-zone");
        UI.getCurrent().navigate("settings/buckets/new", DraftLink.to(draft.id()));
        go("credentials", draft);

        assertThat(text("Bucket name").getValue()).isEqualTo("acme-landing-zone");
        assertThat(text("Prefix").getValue()).isEqualTo("raw/");
    }

    @Test
    void saysWhatIsWrongOnlyWithFieldsThatWereLeft() {
        go("credentials", draft(Provider.AMAZON_S3, Map.of()));
        assertThat(text("Bucket name").isInvalid()).isFalse();

        type("Bucket name", "ab");

        assertThat(text("Bucket name").isInvalid()).isTrue();
        assertThat(text("Bucket name").getErrorMessage()).isEqualTo("A bucket name has at least 3 characters.");
        assertThat(text("Access key ID").isInvalid()).isFalse();
        assertThat(secret().isInvalid()).isFalse();
    }

    @Test
    void mendsAFieldInOneClickAndSaysWhereOthersCameFrom() {
        Draft draft = draft(Provider.S3_COMPATIBLE, Map.of());
        go("credentials", draft);
        type("Endpoint", "http://localhost:9000/acme-lake");

        assertThat(text("Endpoint").isInvalid()).isTrue();
        press("Take acme-lake out of the endpoint");

        assertThat(text("Endpoint").getValue()).isEqualTo("http://localhost:9000");
        assertThat(text("Endpoint").isInvalid()).isFalse();
        assertThat(text("Bucket name").getValue()).isEqualTo("acme-lake");
        assertThat(origin(text("Bucket name"))).isEqualTo("Taken out of the endpoint.");
        assertThat(stored(draft).form().value(BucketField.BUCKET_NAME)).isEqualTo("acme-lake");

        type("Bucket name", "another-one");
        assertThat(origin(text("Bucket name"))).isEmpty();
    }

    @Test
    void sealsKeysAsTheyAreLeftAndForgetsThem() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        type("Access key ID", KEY);
        set(secret(), SECRET);
        settle();

        assertThat(stored(draft).credential().complete()).isTrue();
        assertThat(text("Access key ID").getValue()).isEmpty();
        assertThat(text("Access key ID").getPlaceholder()).isEqualTo("AKIA…MPLE · sealed");
        assertThat(secret().getValue()).isEmpty();
        assertThat(secret().getPlaceholder()).isEqualTo("•••• sealed");
        assertThat(state()).doesNotContain(SECRET).doesNotContain(KEY);
    }

    @Test
    void removesWhiteSpaceAroundAPastedKeyAndSaysSo() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        type("Access key ID", "  " + KEY + "\n");

        assertThat(text("Access key ID").getHelperText()).startsWith("The white space around it was removed.");
        assertThat(stored(draft).credential().hint()).isEqualTo("AKIA…MPLE");
        assertThat(text("Access key ID").isInvalid()).isFalse();
    }

    @Test
    void keepsASealedKeyWhenItsFieldIsLeftEmpty() {
        Draft draft = readyDraft();
        go("credentials", draft);
        type("Bucket name", "another-name");

        assertThat(stored(draft).credential()).isEqualTo(stored(draft).credential());
        assertThat(stored(draft).credential().complete()).isTrue();
        assertThat(text("Access key ID").getPlaceholder()).contains("sealed");
    }

    @Test
    void offersToSwapKeyAndSecret() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of(BucketField.BUCKET_NAME, "acme-lake"));
        seal(draft, CredentialPart.ACCESS_KEY_ID, SECRET);
        seal(draft, CredentialPart.SECRET_ACCESS_KEY, KEY);
        go("credentials", draft);

        assertThat(secret().isInvalid()).isTrue();
        assertThat(secret().getErrorMessage()).startsWith("This looks like a key ID");
        com.github.mvysny.kaributesting.v10.LocatorJ._click(com.github.mvysny.kaributesting.v10.LocatorJ._find(
                        com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Swap key and secret"))
                .getFirst());

        assertThat(runtime.repairs()).containsExactly(CredentialRepair.SWAP);
        assertThat(origin(secret())).isEqualTo("Changed as suggested.");
    }

    @Test
    void continueGoesToTheFirstFieldThatOnlyAPersonCanMend() {
        Draft draft = draft(Provider.AMAZON_S3, Map.of());
        go("credentials", draft);
        press("Continue");

        assertThat(address()).startsWith("settings/buckets/new/credentials");
        assertThat(text("Bucket name").getErrorMessage()).isEqualTo("Enter the name of the bucket.");
        assertThat(secret().isInvalid()).isTrue();
    }

    @Test
    void continueLeavesFixableProblemsToTheTest() {
        Draft draft = readyDraft();
        drafts.setField(draft.id(), BucketField.BUCKET_NAME, "Acme-Landing-Zone");
        go("credentials", draft);
        press("Continue");

        assertThat(runtime.discoveries())
                .as("a bucket of this name cannot be asked")
                .isEmpty();
        assertThat(address()).startsWith("settings/buckets/new/test?draft=");
    }

    @Test
    void asksEachProviderForItsOwn() {
        go("credentials", draft(Provider.CLOUDFLARE_R2, Map.of()));
        assertThat(screenLabels())
                .containsSubsequence(
                        "Bucket name", "Prefix", "Account ID", "Jurisdiction", "Access key ID", "Secret access key");

        go("credentials", draft(Provider.S3_COMPATIBLE, Map.of()));
        assertThat(screenLabels()).containsSubsequence("Endpoint", "Bucket name", "Prefix", "Access key ID");

        go("credentials", draft(Provider.GOOGLE_CLOUD_STORAGE, Map.of()));
        assertThat(text("Access key ID").getHelperText()).contains("HMAC");
    }

    @Test
    void theGuideFollowsWhatIsTyped() {
        go("credentials", draft(Provider.AMAZON_S3, Map.of()));
        assertThat(state()).contains("arn:aws:s3:::your-bucket/*");

        type("Bucket name", "acme-landing-zone");
        assertThat(state()).contains("arn:aws:s3:::acme-landing-zone/*").contains("s3:PutObject");

        press("Read only");
        assertThat(state()).contains("s3:GetObject").doesNotContain("s3:PutObject");
    }

    @Test
    void regionIsSkippedWhereTheProviderDecides() {
        Draft draft = draft(Provider.GOOGLE_CLOUD_STORAGE, Map.of(BucketField.BUCKET_NAME, "acme-exports"));
        seal(draft, CredentialPart.ACCESS_KEY_ID, "GOOG1234567890ABCDEFGHIJ");
        seal(draft, CredentialPart.SECRET_ACCESS_KEY, SECRET);
        go("credentials", draft);
        assertThat(state()).contains("Set by Google");

        press("Continue");
        assertThat(address()).startsWith("settings/buckets/new/test");
        press("Back");
        assertThat(address()).startsWith("settings/buckets/new/credentials");
    }

    private static java.util.List<String> screenLabels() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(FieldBox.class).stream()
                .map(box -> box.field().label())
                .toList();
    }
}
