package ai.altertable.settings.runtime.s3;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How far a clock of the service's is ahead of ours; negative when it is behind. S3 refuses requests that are 15 minutes
 * off.
 */
record ServerClock(Duration ahead) {

    private static final Duration REFUSED = Duration.ofMinutes(15);
    private static final Duration NOTABLE = Duration.ofMinutes(5);

    static ServerClock reading(Instant theirs) {
        return new ServerClock(Duration.between(Instant.now(), theirs));
    }

    /** @param date as in a Date header */
    static Optional<ServerClock> parse(String date) {
        try {
            return Optional.of(reading(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    boolean refusable() {
        return ahead.abs().compareTo(REFUSED) > 0;
    }

    boolean notable() {
        return ahead.abs().compareTo(NOTABLE) > 0;
    }

    long minutes() {
        return ahead.abs().toMinutes();
    }

    /** Where our clock is from theirs: {@code 20 minutes behind}. */
    String ours() {
        return minutes() + (minutes() == 1 ? " minute" : " minutes") + (ahead.isNegative() ? " ahead of" : " behind");
    }

    /** The header has whole seconds. */
    String closeness() {
        long seconds = ahead.abs().toSeconds();
        return seconds <= 1 ? "Within a second" : seconds + " seconds apart";
    }
}
