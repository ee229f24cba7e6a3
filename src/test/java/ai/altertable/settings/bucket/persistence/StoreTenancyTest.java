package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.Reports;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Whoever knows another organization's ids gets nowhere with them, in any query of any store. */
class StoreTenancyTest extends DatabaseTest {

    private BucketRowsForTests rows;
    private UUID acme;
    private UUID globex;
    private UUID production;
    private UUID bucket;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(
                BucketStore.class, BucketListStore.class, CredentialStore.class, DraftStore.class, ReportStore.class);
    }

    @BeforeEach
    void twoOrganizationsAndABucketOfTheFirst() {
        rows = new BucketRowsForTests(jdbc());
        acme = rows.organization("acme");
        globex = rows.organization("globex");
        production = rows.environment(acme, "production");
        bucket = rows.bucket(acme, production, 7, "acme-lake");
        rows.credential(acme, bucket);
    }

    @Test
    void aBucketIsFoundByItsOwnOrganizationOnly() {
        BucketStore buckets = bean(BucketStore.class);

        assertThat(buckets.find(acme, bucket)).isPresent();
        assertThat(buckets.find(acme, "BKT-7")).isPresent();
        assertThat(buckets.find(globex, bucket)).isEmpty();
        assertThat(buckets.find(globex, "BKT-7")).isEmpty();
    }

    @Test
    void theSameSlugMeansEachOrganizationsOwnBucket() {
        UUID theirs = rows.bucket(globex, rows.environment(globex, "production"), 7, "globex-lake");

        assertThat(bean(BucketStore.class).find(acme, "BKT-7").orElseThrow().id())
                .isEqualTo(bucket);
        assertThat(bean(BucketStore.class).find(globex, "BKT-7").orElseThrow().id())
                .isEqualTo(theirs);
    }

    @Test
    void aBucketIsDeletedByItsOwnOrganizationOnly() {
        assertThat(bean(BucketStore.class).delete(globex, bucket)).isFalse();
        assertThat(bean(BucketStore.class).find(acme, bucket)).isPresent();

        assertThat(bean(BucketStore.class).delete(acme, bucket)).isTrue();
        assertThat(bean(BucketStore.class).find(acme, bucket)).isEmpty();
    }

    @Test
    void aBucketIsChangedByItsOwnOrganizationOnly() {
        Bucket mine = bean(BucketStore.class).find(acme, bucket).orElseThrow();
        UUID theirs = rows.environment(globex, "production");

        assertThatThrownBy(() -> bean(BucketStore.class).update(of(globex, theirs, mine)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(bean(BucketStore.class).find(acme, bucket)).contains(mine);
        bean(BucketStore.class).update(mine);
        assertThat(bean(BucketStore.class).find(acme, bucket).orElseThrow().version())
                .isGreaterThan(mine.version());
    }

    @Test
    void nothingIsPutBesideAnotherOrganizationsBucket() {
        UUID builtIn = rows.builtIn(acme, production, 8, "acme-production");
        SealedCredential planted = new SealedCredential(CredentialKind.ACCESS_KEY, Map.of(), "NEW");

        assertThatThrownBy(() -> bean(CredentialStore.class).put(globex, builtIn, planted))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> bean(ReportStore.class).add(globex, bucket, Reports.healthy()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> bean(DraftStore.class).insert(draft(globex, user(acme))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aBuiltInBucketIsNeverDeleted() {
        UUID builtIn = rows.builtIn(acme, production, 8, "acme-production");

        assertThat(bean(BucketStore.class).delete(acme, builtIn)).isFalse();
    }

    @Test
    void aStatusIsRecordedByItsOwnOrganizationOnly() {
        bean(BucketStore.class).recordStatus(globex, bucket, BucketStatus.HEALTHY, "Healthy", NOW);
        assertThat(rows.statusOf(bucket)).isEqualTo("Not verified");

        bean(BucketStore.class).recordStatus(acme, bucket, BucketStatus.HEALTHY, "Healthy", NOW);
        assertThat(rows.statusOf(bucket)).isEqualTo("Healthy");
    }

    @Test
    void anEnvironmentIsItsOwnOrganizationsOnly() {
        assertThat(bean(BucketStore.class).environment(acme, production)).isEqualTo("production");
        assertThatThrownBy(() -> bean(BucketStore.class).environment(globex, production))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void numbersAreCountedPerOrganization() {
        assertThat(bean(BucketStore.class).takeNumber(acme)).isEqualTo(8);
        assertThat(bean(BucketStore.class).takeNumber(acme)).isEqualTo(9);
        assertThat(bean(BucketStore.class).takeNumber(globex)).isEqualTo(1);
    }

    @Test
    void aListShowsItsOwnOrganizationOnly() {
        BucketListStore lists = bean(BucketListStore.class);

        assertThat(lists.list(acme, BucketQuery.ALL, 0, 10)).hasSize(1);
        assertThat(lists.count(acme, BucketQuery.ALL)).isEqualTo(1);
        assertThat(lists.summary(acme).total()).isEqualTo(1);
        assertThat(lists.list(globex, BucketQuery.ALL, 0, 10)).isEmpty();
        assertThat(lists.count(globex, BucketQuery.ALL)).isZero();
        assertThat(lists.summary(globex).total()).isZero();
    }

    @Test
    void aCredentialIsReadByItsOwnOrganizationOnly() {
        assertThat(bean(CredentialStore.class).current(acme, bucket)).isPresent();
        assertThat(bean(CredentialStore.class).current(globex, bucket)).isEmpty();
    }

    @Test
    void aCredentialIsRestoredByItsOwnOrganizationOnly() {
        CredentialStore credentials = bean(CredentialStore.class);
        credentials.put(acme, bucket, new SealedCredential(CredentialKind.ACCESS_KEY, Map.of(), "NEW"));

        assertThat(credentials.restorePrevious(globex, bucket)).isFalse();
        assertThat(credentials.current(acme, bucket).orElseThrow().hint()).isEqualTo("NEW");
        assertThat(credentials.restorePrevious(acme, bucket)).isTrue();
        assertThat(credentials.current(acme, bucket).orElseThrow().hint()).isEqualTo("AKIA…7XYZ");
    }

    @Test
    void reportsAreReadByTheirOwnOrganizationOnly() {
        bean(ReportStore.class).add(acme, bucket, Reports.healthy());

        assertThat(bean(ReportStore.class).latest(acme, bucket, 10)).hasSize(1);
        assertThat(bean(ReportStore.class).latest(globex, bucket, 10)).isEmpty();
    }

    @Test
    void aDraftIsFoundChangedAndDeletedByItsOwnerOnly() {
        UUID ada = user(acme);
        UUID bob = user(acme);
        DraftStore drafts = bean(DraftStore.class);
        Draft draft = draft(acme, ada);
        drafts.insert(draft);

        assertThat(drafts.find(acme, ada, draft.id())).contains(draft);
        assertThat(drafts.find(acme, bob, draft.id())).isEmpty();
        assertThat(drafts.find(globex, ada, draft.id())).isEmpty();
        assertThat(drafts.update(as(draft, acme, bob), 0)).isFalse();
        assertThat(drafts.update(as(draft, globex, ada), 0)).isFalse();
        drafts.delete(acme, bob, draft.id());
        drafts.delete(globex, ada, draft.id());
        assertThat(drafts.find(acme, ada, draft.id())).contains(draft);
        assertThat(drafts.update(draft, 0)).isTrue();
        drafts.delete(acme, ada, draft.id());
        assertThat(drafts.find(acme, ada, draft.id())).isEmpty();
    }

    @Test
    void aDraftIsNotWrittenOverOneThatChangedMeanwhile() {
        UUID ada = user(acme);
        Draft draft = draft(acme, ada);
        bean(DraftStore.class).insert(draft);

        assertThat(bean(DraftStore.class).update(draft, 1)).isFalse();
    }

    @Test
    void draftsOlderThanAWeekAreForgotten() {
        UUID ada = user(acme);
        Draft old = draft(acme, ada);
        Draft young = draft(acme, ada);
        bean(DraftStore.class).insert(old);
        bean(DraftStore.class).insert(young);
        jdbc().sql("update bucket_draft set updated_at = ? where id = ?")
                .params(NOW.minus(DraftStore.KEPT).minusSeconds(1).atOffset(ZoneOffset.UTC), old.id())
                .update();
        bean(DraftStore.class).insert(draft(acme, ada));

        assertThat(bean(DraftStore.class).find(acme, ada, old.id())).isEmpty();
        assertThat(bean(DraftStore.class).find(acme, ada, young.id())).isPresent();
    }

    private UUID user(UUID organization) {
        UUID id = UUID.randomUUID();
        jdbc().sql("insert into app_user (id, organization_id, email, display_name, role, password_hash)"
                        + " values (?, ?, ?, 'Someone', 'ADMIN', 'x')")
                .params(id, organization, id + "@example.com")
                .update();
        return id;
    }

    private Draft draft(UUID organization, UUID user) {
        return new Draft(
                UUID.randomUUID(),
                organization,
                user,
                UUID.randomUUID(),
                Draft.Purpose.CONNECT,
                null,
                BucketForm.empty(Provider.AMAZON_S3, production),
                SealedCredential.empty(CredentialKind.ACCESS_KEY),
                0,
                null);
    }

    private static Bucket of(UUID organization, UUID environment, Bucket like) {
        return new Bucket(
                like.id(),
                organization,
                environment,
                like.environment(),
                like.slug(),
                like.builtIn(),
                like.profile(),
                like.credential(),
                like.status(),
                like.statusLabel(),
                like.lastCheckedAt(),
                like.createdAt(),
                like.createdBy(),
                like.updatedAt(),
                like.updatedBy(),
                like.version());
    }

    private static Draft as(Draft draft, UUID organization, UUID user) {
        return new Draft(
                draft.id(),
                organization,
                user,
                draft.bucketId(),
                draft.purpose(),
                null,
                draft.form(),
                draft.credential(),
                draft.revision(),
                null);
    }
}
