package ai.altertable.settings.bucket.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A sealed credential.
 *
 * @param state {@link #CURRENT} or {@link #PREVIOUS}
 * @param restorableUntil for a previous one
 * @param plain its plain values as JSON
 * @param expiresAt in a column of its own, so that what ends soon is a query
 */
record CredentialRow(
        @Id UUID id,
        UUID organizationId,
        UUID bucketId,
        String state,
        String kind,
        String hint,
        Instant storedAt,
        @Nullable Instant restorableUntil,
        String plain,
        @Nullable Instant expiresAt,

        Map<String, CredentialPartRow> parts) {

    static final String CURRENT = "CURRENT";
    static final String PREVIOUS = "PREVIOUS";

    CredentialRow as(String newState, @Nullable Instant until) {
        return new CredentialRow(
                id, organizationId, bucketId, newState, kind, hint, storedAt, until, plain, expiresAt, parts);
    }
}
