package ai.altertable.settings.bucket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How close a credential is to its end. */
public enum CredentialHorizon {
    /** It has no end, or nobody said so. */
    OPEN,
    /** It ends, but not soon. */
    FAR,
    /** It ends within {@link #SOON}. */
    NEAR,
    PAST;

    /** Time enough to make a new one before anything stops. */
    public static final Duration SOON = Duration.ofDays(14);

    public static CredentialHorizon of(@Nullable Instant expiresAt, Instant now) {
        if (expiresAt == null) {
            return OPEN;
        }
        if (!expiresAt.isAfter(now)) {
            return PAST;
        }
        return expiresAt.isAfter(now.plus(SOON)) ? FAR : NEAR;
    }
}
