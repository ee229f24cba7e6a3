package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Reports of tests that ended before the ladder did. */
public final class Reports {

    private Reports() {}

    /** A report of the checks that ended; the others were skipped for this reason. */
    public static ConnectionReport brokenOff(
            Instant startedAt, Outcome outcome, Collection<Check> ended, String reason) {
        Map<CheckName, Check> checks = new EnumMap<>(CheckName.class);
        for (CheckName name : CheckName.values()) {
            checks.put(name, Check.skipped(name, reason));
        }
        ended.forEach(check -> checks.put(check.name(), check));
        Duration duration = Duration.between(startedAt, Instant.now());
        return new ConnectionReport(
                startedAt, duration, outcome, checks.values().stream().toList());
    }
}
