package ai.altertable.settings.runtime.s3;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal tells beyond its code; each only if it has the shape of what it should be.
 *
 * @param region the region the server expects
 * @param kmsKey the ARN of the KMS key
 * @param denial whose right is missing, and by which policy
 * @param serverTime the time at the service when it refused
 * @param retryAfterSeconds how long to wait before the next request, or 0
 */
record Hints(
        @Nullable String region,
        @Nullable String kmsKey,
        @Nullable Denial denial,
        @Nullable Instant serverTime,
        int retryAfterSeconds) {

    static final Hints NONE = new Hints(null, null, null, null, 0);
}
