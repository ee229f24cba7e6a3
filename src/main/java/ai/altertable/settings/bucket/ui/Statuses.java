package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.connection.Outcome;

/** A bucket's status, and a report's outcome, as they are said and coloured on screen. */
final class Statuses {

    private Statuses() {}

    static Tone tone(BucketStatus status) {
        return switch (status) {
            case HEALTHY -> Tone.HEALTHY;
            case ATTENTION, READ_ONLY -> Tone.ATTENTION;
            case FAILING -> Tone.FAILING;
            case NOT_VERIFIED -> Tone.NEUTRAL;
        };
    }

    /** The status as a filter; a bucket's own label is more precise. */
    static String label(BucketStatus status) {
        return switch (status) {
            case HEALTHY -> "Healthy";
            case ATTENTION -> "Needs attention";
            case READ_ONLY -> "Read-only";
            case FAILING -> "Failing";
            case NOT_VERIFIED -> "Not verified";
        };
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case HEALTHY -> Tone.HEALTHY;
            case ATTENTION, READ_ONLY -> Tone.ATTENTION;
            case FAILED -> Tone.FAILING;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    static StatusBadge badge(Outcome outcome) {
        String text = switch (outcome) {
            case HEALTHY -> "Healthy";
            case ATTENTION -> "Needs attention";
            case READ_ONLY -> "Read-only";
            case FAILED -> "Failed";
            case CANCELLED -> "Cancelled";
        };
        return new StatusBadge(text, tone(outcome));
    }
}
