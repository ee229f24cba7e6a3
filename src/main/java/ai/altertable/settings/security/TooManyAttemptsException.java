package ai.altertable.settings.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** A sign-in that was not even tried, since too many failed before it. */
final class TooManyAttemptsException extends LockedException {

    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many failed sign-ins.");
        this.wait = wait;
    }

    /** How long until the next try is admitted, in whole seconds, rounded up. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
