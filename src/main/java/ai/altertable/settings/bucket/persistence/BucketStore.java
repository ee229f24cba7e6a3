package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes buckets, one organization at a time. */
@Repository
public class BucketStore {

    /** Addresses are typed by hand; a database may not even take what cannot be a slug. */
    private static final Pattern SLUG = Pattern.compile("[A-Z]{1,10}-\\d{1,9}");

    private final BucketRows rows;
    private final CredentialRows credentials;
    private final JdbcClient jdbc;
    private final Clock clock;

    BucketStore(BucketRows rows, CredentialRows credentials, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.credentials = credentials;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the organization's next number. Rolled back with its transaction; once committed, never given again. */
    public int takeNumber(UUID organizationId) {
        jdbc.sql("update organization set next_bucket_number = next_bucket_number + 1 where id = ?")
                .param(organizationId)
                .update();
        return jdbc.sql("select next_bucket_number - 1 from organization where id = ?")
                .param(organizationId)
                .query(Integer.class)
                .single();
    }

    public void insert(Bucket bucket, int number) {
        rows.save(BucketMapping.row(bucket, number, null));
    }

    /**
     * Writes what a person changed.
     *
     * @throws OptimisticLockingFailureException when the bucket's version is not the stored one, or its organization
     *     has no such bucket
     */
    public void update(Bucket bucket) {
        // The row is found by its id alone when it is written.
        if (rows.findByOrganizationIdAndId(bucket.organizationId(), bucket.id()).isEmpty()) {
            throw new OptimisticLockingFailureException("There is no such bucket.");
        }
        int number = Integer.parseInt(bucket.slug().substring(bucket.slug().indexOf('-') + 1));
        rows.save(BucketMapping.row(bucket, number, bucket.version()));
    }

    public Optional<Bucket> find(UUID organizationId, UUID id) {
        return rows.findByOrganizationIdAndId(organizationId, id).map(this::bucket);
    }

    public Optional<Bucket> find(UUID organizationId, String slug) {
        return SLUG.matcher(slug).matches()
                ? rows.findByOrganizationIdAndSlug(organizationId, slug).map(this::bucket)
                : Optional.empty();
    }

    /** Deletes the bucket with its credentials and reports; whether there was one. */
    public boolean delete(UUID organizationId, UUID id) {
        return jdbc.sql("delete from bucket where organization_id = ? and id = ? and built_in = false")
                        .params(organizationId, id)
                        .update()
                > 0;
    }

    /** Writes what a test found; no change of a person's, so it leaves the version alone. */
    public void recordStatus(UUID organizationId, UUID id, BucketStatus status, String label, Instant checkedAt) {
        jdbc.sql("""
                update bucket set status = ?, status_label = ?, last_checked_at = ?
                where organization_id = ? and id = ?""")
                .params(status.name(), label, OffsetDateTime.ofInstant(checkedAt, ZoneOffset.UTC), organizationId, id)
                .update();
    }

    /**
     * The slug of one of the organization's environments.
     *
     * @throws java.util.NoSuchElementException when it has no such environment
     */
    public String environment(UUID organizationId, UUID environmentId) {
        return jdbc.sql("select slug from environment where organization_id = ? and id = ?")
                .params(organizationId, environmentId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no such environment."));
    }

    private Bucket bucket(BucketRow row) {
        String environment = environment(row.organizationId(), row.environmentId());
        CredentialRow current = state(row, CredentialRow.CURRENT).orElse(null);
        CredentialRow previous = state(row, CredentialRow.PREVIOUS)
                .filter(credential -> CredentialStore.restorable(credential, clock.instant()))
                .orElse(null);
        return BucketMapping.bucket(row, environment, current, previous);
    }

    private Optional<CredentialRow> state(BucketRow row, String state) {
        return credentials.findByOrganizationIdAndBucketIdAndState(row.organizationId(), row.id(), state);
    }
}
