package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between a bucket and its rows. */
final class BucketMapping {

    private static final CredentialSummary MANAGED = new CredentialSummary(CredentialKind.MANAGED, "", null, null);

    private BucketMapping() {}

    static BucketRow row(Bucket bucket, int number, @Nullable Integer version) {
        StorageProfile profile = bucket.profile();
        return new BucketRow(
                bucket.id(),
                bucket.organizationId(),
                bucket.environmentId(),
                number,
                bucket.slug(),
                bucket.builtIn(),
                profile.provider().code(),
                profile.bucketName(),
                BucketColumns.region(profile),
                BucketColumns.note(profile),
                BucketColumns.searchText(bucket.slug(), profile),
                Json.write(profile),
                bucket.status().name(),
                bucket.statusLabel(),
                bucket.lastCheckedAt(),
                bucket.createdAt(),
                bucket.createdBy(),
                bucket.updatedAt(),
                bucket.updatedBy(),
                version);
    }

    static Bucket bucket(
            BucketRow row, String environment, @Nullable CredentialRow current, @Nullable CredentialRow previous) {
        return new Bucket(
                row.id(),
                row.organizationId(),
                row.environmentId(),
                environment,
                row.slug(),
                row.builtIn(),
                Json.read(row.profile(), StorageProfile.class),
                summary(current, previous),
                BucketStatus.valueOf(row.status()),
                row.statusLabel(),
                row.lastCheckedAt(),
                row.createdAt(),
                row.createdBy(),
                row.updatedAt(),
                row.updatedBy(),
                Objects.requireNonNull(row.version()));
    }

    private static CredentialSummary summary(@Nullable CredentialRow current, @Nullable CredentialRow previous) {
        return current == null
                ? MANAGED
                : new CredentialSummary(
                        CredentialKind.valueOf(current.kind()),
                        current.hint(),
                        current.storedAt(),
                        previous == null ? null : previous.restorableUntil(),
                        current.expiresAt(),
                        Json.readPlain(current.plain()));
    }
}
