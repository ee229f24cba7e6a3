package ai.altertable.settings.bucket.connection;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder after the fact.
 *
 * @param duration how long it took; zero when skipped
 * @param detail sanitized evidence or, when skipped, the reason; one sentence or empty
 * @param diagnosis present when failed, and where a warning needs explaining
 */
public record Check(
        CheckName name,
        CheckStatus status,
        Duration duration,
        String detail,
        @Nullable Diagnosis diagnosis) {

    public Check {
        if (status == CheckStatus.FAILED && diagnosis == null) {
            throw new IllegalArgumentException("A failed check needs a diagnosis: " + name);
        }
        if (status == CheckStatus.SKIPPED && detail.isBlank()) {
            throw new IllegalArgumentException("A skipped check needs a reason: " + name);
        }
    }

    public static Check passed(CheckName name, Duration duration, String detail) {
        return new Check(name, CheckStatus.PASSED, duration, detail, null);
    }

    public static Check warned(CheckName name, Duration duration, String detail, @Nullable Diagnosis diagnosis) {
        return new Check(name, CheckStatus.WARNED, duration, detail, diagnosis);
    }

    public static Check failed(CheckName name, Duration duration, Diagnosis diagnosis) {
        return new Check(name, CheckStatus.FAILED, duration, "", diagnosis);
    }

    public static Check skipped(CheckName name, String reason) {
        return new Check(name, CheckStatus.SKIPPED, Duration.ZERO, reason, null);
    }
}
