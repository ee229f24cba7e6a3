package ai.altertable.settings.bucket;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sealed credential is bound to: a ciphertext opens only with exactly the context it was sealed with, so that one
 * copied to another row, environment or organization does not open. Only ids that never change.
 */
public record SealContext(UUID organizationId, UUID environmentId, UUID bucketId) {

    /** Grows when the meaning of the sealed bytes changes. */
    public static final int SCHEMA_VERSION = 1;

    /** The bytes handed to HPKE as context info for one part of the credential. */
    public byte[] info(CredentialPart part) {
        return String.join(
                        "|",
                        "altertable-buckets",
                        String.valueOf(SCHEMA_VERSION),
                        organizationId.toString(),
                        environmentId.toString(),
                        bucketId.toString(),
                        part.name())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
