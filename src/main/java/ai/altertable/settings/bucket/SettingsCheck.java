package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The first rung of the ladder, which needs no storage: are the settings complete and well formed? */
final class SettingsCheck {

    static final Check PASSED = Check.passed(CheckName.SETTINGS_WELL_FORMED, Duration.ZERO, "");

    private SettingsCheck() {}

    static ConnectionReport failed(FieldProblem problem, Instant at) {
        Remedy remedy = problem.fix() != null
                ? problem.fix()
                : new Remedy.RevisitField("Change " + problem.field().label(), problem.field());
        Diagnosis diagnosis = new Diagnosis(
                problem.message(), "", problem.field().label() + " to be mended", problem.field(), List.of(remedy), "");
        List<Check> checks = new ArrayList<>();
        checks.add(Check.failed(CheckName.SETTINGS_WELL_FORMED, Duration.ZERO, diagnosis));
        for (CheckName name : CheckName.values()) {
            if (name != CheckName.SETTINGS_WELL_FORMED) {
                checks.add(Check.skipped(name, "Not attempted: needs well-formed settings"));
            }
        }
        return new ConnectionReport(at, Duration.ZERO, Outcome.FAILED, checks);
    }

    /** The runtime's report with this rung in front, unless the runtime has something against the settings itself. */
    static ConnectionReport prepend(ConnectionReport report) {
        if (report.checks().stream().anyMatch(SettingsCheck::contradicts)) {
            return report;
        }
        List<Check> checks = new ArrayList<>();
        checks.add(PASSED);
        report.checks().stream()
                .filter(check -> check.name() != CheckName.SETTINGS_WELL_FORMED)
                .forEach(checks::add);
        return new ConnectionReport(report.startedAt(), report.duration(), report.outcome(), checks);
    }

    /** Whether this check of the runtime's says that the settings are not well formed after all. */
    static boolean contradicts(Check check) {
        return check.name() == CheckName.SETTINGS_WELL_FORMED && check.status() == CheckStatus.FAILED;
    }
}
