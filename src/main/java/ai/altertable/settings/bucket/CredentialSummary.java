package ai.altertable.settings.bucket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that can be shown of a stored credential.
 *
 * @param hint a few characters of the key's id, or empty
 * @param storedAt when it was sealed
 * @param previousUntil until when the one before it can be restored, or null when there is none
 */
public record CredentialSummary(
        CredentialKind kind,
        String hint,
        @Nullable Instant storedAt,
        @Nullable Instant previousUntil) {}
