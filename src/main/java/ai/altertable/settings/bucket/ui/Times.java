package ai.altertable.settings.bucket.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as people say them. */
final class Times {

    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Times() {}

    /** {@code 2 min ago}; {@code never} without a time. */
    static String ago(@Nullable Instant then, Instant now) {
        if (then == null) {
            return "never";
        }
        Duration age = Duration.between(then, now);
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return "just now";
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return age.toMinutes() + " min ago";
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return age.toHours() + " h ago";
        }
        return age.toDays() == 1 ? "1 day ago" : age.toDays() + " days ago";
    }

    /** {@code in 6 h}, {@code in 3 days}; {@code 2 h ago} for what is over. */
    static String ahead(Instant then, Instant now) {
        Duration left = Duration.between(now, then);
        if (left.isNegative()) {
            return ago(then, now);
        }
        if (left.compareTo(Duration.ofHours(1)) < 0) {
            return "in " + left.toMinutes() + " min";
        }
        if (left.compareTo(Duration.ofDays(2)) < 0) {
            return "in " + left.toHours() + " h";
        }
        return "in " + left.toDays() + " days";
    }

    /** {@code 22 Nov 2026, 10:15 UTC}; empty without a time. */
    static String absolute(@Nullable Instant time) {
        return time == null ? "" : ABSOLUTE.format(time);
    }

    /** The relative time, with the absolute one where a pointer rests. */
    static Span span(@Nullable Instant then, Instant now) {
        Span span = new Span(ago(then, now));
        span.setTitle(absolute(then));
        return span;
    }
}
