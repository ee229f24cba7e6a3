package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.testing.Reports;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredentialRotationTest extends BucketTestBase {

    @Test
    void theNewKeyIsTestedBesideTheStoredOneAndReplacesIt() {
        Bucket bucket = connect("acme-lake");
        var before = stored(bucket);
        UUID draft = rotate(bucket);
        test(draft);

        Bucket rotated = ((SaveOutcome.Saved) save(draft)).bucket();

        assertThat(runtime().tests())
                .hasSize(3)
                .extracting(test -> test.credential())
                .contains(before);
        assertThat(stored(bucket)).isNotEqualTo(before);
        assertThat(rotated.credential().previousUntil()).isEqualTo(NOW.plus(CredentialStore.RESTORABLE));
    }

    @Test
    void aKeyThatCanDoLessDoesNotReplaceOneThatCan() {
        Bucket bucket = connect("acme-lake");
        var before = stored(bucket);
        UUID draft = rotate(bucket);
        // The stored key is asked first.
        runtime().then(Reports.healthy(), Reports.readOnly());
        test(draft);

        assertThat(save(draft))
                .isInstanceOfSatisfying(
                        SaveOutcome.Regression.class,
                        lost -> assertThat(lost.lost())
                                .contains(CheckName.WRITE, CheckName.DELETE)
                                .doesNotContain(CheckName.LIST));
        assertThat(stored(bucket)).isEqualTo(before);
    }

    @Test
    void aKeyThatStoppedWorkingCanBeReplacedByAny() {
        Bucket bucket = connect("acme-lake");
        UUID draft = rotate(bucket);
        runtime().then(Reports.secretRejected(), Reports.readOnly());
        test(draft);

        assertThat(save(draft)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void thePreviousKeyComesBackAsLongAsItIsKept() {
        Bucket bucket = connect("acme-lake");
        var before = stored(bucket);
        UUID draft = rotate(bucket);
        test(draft);
        save(draft);

        assertThat(bean(BucketService.class).restorePreviousCredential(bucket.slug()))
                .isTrue();
        assertThat(stored(bucket)).isEqualTo(before);
        assertThat(bean(BucketService.class).restorePreviousCredential(bucket.slug()))
                .isFalse();
    }

    @Test
    void aRotationIsNeverKeptUnverified() {
        Bucket bucket = connect("acme-lake");
        UUID draft = rotate(bucket);

        assertThat(bean(BucketSaving.class).save(draft, true)).isInstanceOf(SaveOutcome.NotVerified.class);
    }

    private UUID rotate(Bucket bucket) {
        UUID id = drafts().begin(Draft.Purpose.ROTATE, bucket.slug())
                .orElseThrow()
                .id();
        drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("ACMENEW"));
        drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of("another secret"));
        return id;
    }

    private SealedCredential stored(Bucket bucket) {
        return bean(CredentialStore.class).current(ACME, bucket.id()).orElseThrow();
    }
}
