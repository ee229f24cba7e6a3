package ai.altertable.settings.bucket.ui;

import java.time.Duration;
import java.util.Locale;

/** Says how long something took. */
final class Durations {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;

    private Durations() {}

    /** In the unit that fits: {@code 48 ms}, {@code 1.2 s}, {@code 2 min}. */
    static String shortly(Duration duration) {
        long millis = duration.toMillis();
        if (millis < SECOND) {
            return millis + " ms";
        }
        return millis < MINUTE
                ? String.format(Locale.ENGLISH, "%.1f s", (double) millis / SECOND)
                : millis / MINUTE + " min";
    }
}
