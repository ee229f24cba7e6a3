package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two people and one row. */
class LockingTest extends DatabaseTest {

    private UUID acme;
    private UUID lake;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(BucketStore.class, CredentialStore.class);
    }

    @BeforeEach
    void aBucket() {
        BucketRowsForTests rows = new BucketRowsForTests(jdbc());
        acme = rows.organization("acme");
        lake = rows.bucket(acme, rows.environment(acme, "production"), 1, "acme-lake");
        rows.credential(acme, lake);
    }

    @Test
    void whoeverIsSlowerDoesNotWriteOverWhoeverWasFaster() {
        Bucket mine = read();
        Bucket theirs = read();
        buckets().update(theirs);

        assertThatThrownBy(() -> buckets().update(mine)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(read().version()).isEqualTo(mine.version() + 1);
    }

    @Test
    void aTestThatEndedMeanwhileIsNobodysChange() {
        Bucket mine = read();
        buckets().recordStatus(acme, lake, BucketStatus.HEALTHY, "Healthy", NOW);

        buckets().update(mine);

        assertThat(read().version()).isEqualTo(mine.version() + 1);
    }

    @Test
    void aReplacedCredentialCanBeRestoredForADayToTheSecond() {
        replaceCredential();
        restorableUntil(NOW.plusSeconds(1));
        assertThat(read().credential().previousUntil()).isEqualTo(NOW.plusSeconds(1));

        restorableUntil(NOW);
        assertThat(read().credential().previousUntil()).isNull();
        assertThat(bean(CredentialStore.class).restorePrevious(acme, lake)).isFalse();
        assertThat(read().credential().hint()).isEqualTo("NEW");
    }

    @Test
    void onlyTheLastCredentialIsKeptBesideTheCurrentOne() {
        replaceCredential();
        replaceCredential();

        assertThat(jdbc().sql("select count(*) from credential")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void replaceCredential() {
        bean(CredentialStore.class).put(acme, lake, new SealedCredential(CredentialKind.ACCESS_KEY, Map.of(), "NEW"));
    }

    private void restorableUntil(Instant until) {
        jdbc().sql("update credential set restorable_until = ? where state = 'PREVIOUS'")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private BucketStore buckets() {
        return bean(BucketStore.class);
    }

    private Bucket read() {
        return buckets().find(acme, lake).orElseThrow();
    }
}
