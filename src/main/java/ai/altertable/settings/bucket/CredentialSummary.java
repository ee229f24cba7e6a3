package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that can be shown of a stored credential.
 *
 * @param hint what tells it from others to the one who knows it: a few characters of a key's id, a service account, the
 *     permissions of a SAS; or empty
 * @param storedAt when it was sealed
 * @param previousUntil until when the one before it can be restored, or null when there is none
 * @param expiresAt when it stops working by itself, or null when it does not or nobody said so
 * @param plain what of it is no secret: a role's ARN, a tenant
 */
public record CredentialSummary(
        CredentialKind kind,
        String hint,
        @Nullable Instant storedAt,
        @Nullable Instant previousUntil,
        @Nullable Instant expiresAt,
        Map<BucketField, String> plain) {

    public CredentialSummary {
        plain = Map.copyOf(plain);
    }

    public CredentialSummary(
            CredentialKind kind, String hint, @Nullable Instant storedAt, @Nullable Instant previousUntil) {
        this(kind, hint, storedAt, previousUntil, null, Map.of());
    }
}
