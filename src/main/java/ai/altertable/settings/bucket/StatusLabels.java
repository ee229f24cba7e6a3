package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import java.util.Optional;

/** A report in at most four words, for lists. */
final class StatusLabels {

    private StatusLabels() {}

    static String of(ConnectionReport report) {
        return switch (report.outcome()) {
            case HEALTHY -> "Healthy";
            case READ_ONLY -> "Read-only";
            case ATTENTION -> diagnosis(report.firstWarning()).orElse("Needs attention");
            case FAILED -> diagnosis(report.firstFailure()).orElse("Failing");
            case CANCELLED -> "Test cancelled";
        };
    }

    private static Optional<String> diagnosis(Optional<Check> check) {
        return check.map(Check::diagnosis).map(Diagnosis::shortLabel);
    }
}
