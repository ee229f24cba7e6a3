package ai.altertable.settings.bucket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says who changed what while a form was open. */
final class Conflicts {

    private Conflicts() {}

    static String describe(Draft draft, Bucket now, Instant at) {
        return now.updatedBy() + " changed " + what(draft, now) + " " + ago(Duration.between(now.updatedAt(), at))
                + ". Nothing was saved: open the bucket again to start from what is there now.";
    }

    private static String what(Draft draft, Bucket now) {
        Draft.Base base = draft.base();
        BucketForm current = BucketForm.of(now);
        List<String> changes = new ArrayList<>();
        if (base != null) {
            for (BucketField field : BucketField.values()) {
                String before = base.form().value(field);
                String after = current.value(field);
                if (!before.equals(after)) {
                    changes.add(field.label() + " from " + shown(before) + " to " + shown(after));
                }
            }
        }
        return changes.isEmpty() ? "the credential" : String.join(", ", changes);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String ago(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes + " min ago";
        }
        if (duration.toHours() < 24) {
            return duration.toHours() + " h ago";
        }
        return duration.toDays() == 1 ? "1 day ago" : duration.toDays() + " days ago";
    }
}
