package ai.altertable.settings.bucket;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** When a temporary key ends, as AWS says it: {@code 2026-12-01T15:00:00Z}, an ISO 8601 time with its offset. */
public record Expiry(Instant at) {

    public Expiry(String text) {
        this(parse(text.strip()));
    }

    private static Instant parse(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            throw new InvalidFieldException(
                    BucketField.EXPIRES_AT, "Enter a date and a time, such as 2026-12-01T15:00Z, or nothing.");
        }
    }
}
