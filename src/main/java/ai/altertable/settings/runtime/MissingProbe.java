package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Stands where there is no probe yet, and says so: a test that was not made must not look like one. */
final class MissingProbe implements Probe {

    private final String what;

    /** @param what cannot be tested, as the beginning of a sentence */
    MissingProbe(String what) {
        this.what = what;
    }

    @Override
    public ConnectionReport run(ProbeJob job, Consumer<Check> ended, Cancellation cancellation) {
        Check check = Check.failed(
                CheckName.SETTINGS_WELL_FORMED,
                Duration.ZERO,
                new Diagnosis(
                        what + " cannot be tested here yet.",
                        "Nothing was sent. Everything you entered is kept with this draft.",
                        "Not supported yet",
                        null,
                        List.of(),
                        ""));
        ended.accept(check);
        return Reports.brokenOff(
                Instant.now(), Outcome.FAILED, List.of(check), "Not attempted: not supported here yet.");
    }

    @Override
    public Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation) {
        return Map.of();
    }
}
