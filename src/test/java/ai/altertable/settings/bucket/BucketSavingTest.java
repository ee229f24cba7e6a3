package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.Reports;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class BucketSavingTest extends BucketTestBase {

    @Test
    void aTestedDraftBecomesABucketAndIsGone() {
        UUID draft = draft("acme-lake").id();
        test(draft);

        Bucket bucket = ((SaveOutcome.Saved) save(draft)).bucket();

        assertThat(bucket.slug()).isEqualTo("BKT-1");
        assertThat(bucket.status()).isEqualTo(BucketStatus.HEALTHY);
        assertThat(bucket.environment()).isEqualTo("production");
        assertThat(bucket.credential().hint()).isEqualTo("AC…");
        assertThat(drafts().find(draft)).isEmpty();
        assertThat(bean(BucketService.class).reports(bucket, 10)).hasSize(1);
    }

    @Test
    void nothingIsSavedBeforeATestPassed() {
        UUID draft = draft("acme-lake").id();
        assertThat(save(draft)).isInstanceOf(SaveOutcome.NotVerified.class);

        runtime().always(Reports.secretRejected());
        test(draft);
        assertThat(save(draft)).isInstanceOf(SaveOutcome.NotVerified.class);

        assertThat(bean(BucketService.class).summary().total()).isZero();
    }

    @Test
    void aPassedTestCountsNoMoreOnceAFieldWasChanged() {
        UUID draft = draft("acme-lake").id();
        test(draft);
        drafts().setField(draft, BucketField.PREFIX, "raw");

        assertThat(save(draft)).isInstanceOf(SaveOutcome.NotVerified.class);
    }

    @Test
    void keptAgainstAFailedTestItSaysNotVerified() {
        UUID draft = draft("acme-lake").id();
        runtime().always(Reports.secretRejected());
        test(draft);

        SaveOutcome outcome = bean(BucketSaving.class).save(draft, true);

        assertThat(((SaveOutcome.Saved) outcome).bucket())
                .satisfies(bucket -> assertThat(bucket.status()).isEqualTo(BucketStatus.NOT_VERIFIED))
                .satisfies(bucket -> assertThat(bucket.statusLabel()).isEqualTo("Not verified"));
    }

    @Test
    void numbersAreNeverReused() {
        Bucket first = connect("acme-one");
        assertThat(bean(BucketService.class).delete(first.slug())).isInstanceOf(DeleteOutcome.Deleted.class);

        assertThat(connect("acme-two").slug()).isEqualTo("BKT-2");
    }

    @Test
    void aDraftWithProblemsIsTestedNowhereAndOffersTheFix() {
        UUID draft = draft("acme-lake").id();
        drafts().setField(draft, BucketField.ENDPOINT, "https://s3.example.com/acme-lake");

        var failure = test(draft).firstFailure().orElseThrow();

        assertThat(runtime().tests()).isEmpty();
        assertThat(failure.name()).isEqualTo(CheckName.SETTINGS_WELL_FORMED);
        Remedy remedy = failure.diagnosis().remedies().getFirst();
        drafts().apply(draft, remedy);
        assertThat(test(draft).connectable()).isTrue();
        assertThat(save(draft)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void whoeverIsSlowerHearsWhoChangedWhat() {
        Bucket bucket = connect("acme-lake");
        UUID mine =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        UUID theirs =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        drafts().setField(theirs, BucketField.REGION, "eu-central-1");
        test(theirs);
        assertThat(save(theirs)).isInstanceOf(SaveOutcome.Saved.class);
        test(mine);

        assertThat(save(mine))
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> assertThat(conflict.message())
                                .startsWith(
                                        "someone@example.com changed Region from us-east-1 to eu-central-1 just now."));
    }

    @Test
    void anEditKeepsTheStoredSecret() {
        Bucket bucket = connect("acme-lake");
        var stored = bean(CredentialStore.class).current(ACME, bucket.id()).orElseThrow();
        UUID edit =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        drafts().setField(edit, BucketField.PREFIX, "raw");
        test(edit);
        save(edit);

        assertThat(runtime().tests().getLast().credential()).isEqualTo(stored);
        assertThat(bean(CredentialStore.class).current(ACME, bucket.id())).contains(stored);
        assertThat(bean(BucketService.class).find(bucket.slug()).orElseThrow().version())
                .isGreaterThan(bucket.version());
    }

    @Test
    void aDraftIsItsOwnersAlone() {
        UUID draft = draft("acme-lake").id();
        signIn(ACME, Role.ADMIN);
        assertThat(drafts().find(draft)).isEmpty();
        signIn(GLOBEX, Role.ADMIN);
        assertThatThrownBy(() -> drafts().setField(draft, BucketField.PREFIX, "x"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anotherOrganizationsEnvironmentDoesNotExist() {
        assertThatThrownBy(() -> drafts().begin(Provider.AMAZON_S3, globexProduction))
                .isInstanceOf(NoSuchElementException.class);
        UUID draft = draft("acme-lake").id();
        assertThatThrownBy(() -> drafts().chooseEnvironment(draft, globexProduction))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void onlyAdminsConnect() {
        signIn(ACME, Role.WRITER);

        assertThatThrownBy(() -> drafts().begin(Provider.AMAZON_S3, production))
                .isInstanceOf(AccessDeniedException.class);
    }
}
