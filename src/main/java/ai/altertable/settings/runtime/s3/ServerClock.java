package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How far the server's clock is from ours, as its Date header says. S3 refuses requests that are 15 minutes off. */
record ServerClock(Duration skew) {

    private static final Duration REFUSED = Duration.ofMinutes(15);
    private static final Duration NOTABLE = Duration.ofMinutes(5);

    static Optional<ServerClock> parse(String date) {
        try {
            Instant theirs = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
            return Optional.of(
                    new ServerClock(Duration.between(theirs, Instant.now()).abs()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    Check check() {
        if (skew.compareTo(REFUSED) > 0) {
            return Check.failed(
                    CheckName.CLOCKS_AGREE,
                    Duration.ZERO,
                    ServiceDiagnoses.clockSkew(skew.toMinutes() + " minutes apart"));
        }
        if (skew.compareTo(NOTABLE) > 0) {
            return Check.warned(
                    CheckName.CLOCKS_AGREE,
                    Duration.ZERO,
                    skew.toMinutes() + " minutes apart",
                    ServiceDiagnoses.clockDrifts(skew.toMinutes()));
        }
        // The header has whole seconds.
        return Check.passed(
                CheckName.CLOCKS_AGREE,
                Duration.ZERO,
                skew.toSeconds() <= 1 ? "Within a second" : skew.toSeconds() + " seconds apart");
    }
}
