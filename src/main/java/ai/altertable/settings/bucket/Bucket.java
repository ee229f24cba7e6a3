package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connection to one place in object storage.
 *
 * @param slug {@code BKT-1}, {@code BKT-2}, …: numbered per organization, never reused
 * @param statusLabel the status in at most four words: "Healthy", "Secret key rejected"
 * @param updatedBy the e-mail address of who changed it last
 * @param version grows with every change a person makes, for optimistic locking
 */
public record Bucket(
        UUID id,
        UUID organizationId,
        UUID environmentId,
        String environment,
        String slug,
        boolean builtIn,
        StorageProfile profile,
        CredentialSummary credential,
        BucketStatus status,
        String statusLabel,
        @Nullable Instant lastCheckedAt,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        int version) {

    public String name() {
        return profile.bucketName();
    }

    public SealContext sealContext() {
        return new SealContext(organizationId, environmentId, id);
    }
}
