package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.runtime.Reports;
import ai.altertable.settings.runtime.protocol.Answer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A connection test under way: whatever becomes of its job, it ends with a report. */
final class TestRun implements RunningTest {

    private static final System.Logger LOG = System.getLogger(TestRun.class.getName());

    private final JobRun run;
    private final ConnectionListener listener;
    private final Instant startedAt = Instant.now();
    private final Map<CheckName, Check> ended = new EnumMap<>(CheckName.class);
    private final CompletableFuture<ConnectionReport> report = new CompletableFuture<>();

    TestRun(JobRun run, ConnectionListener listener) {
        this.run = run;
        this.listener = listener;
    }

    @Override
    public void cancel() {
        if (!report.isDone()) {
            run.cancel();
        }
    }

    @Override
    public CompletableFuture<ConnectionReport> report() {
        return report;
    }

    /** All that the listener hears, it hears on the thread that calls this. */
    void perform() {
        ConnectionReport result = switch (run.perform(this::checkEnded)) {
            case Answer.TestEnded test -> test.report();
            case Answer.Failed failed -> brokenOff(failed.reason());
            case Answer.CheckEnded _,
                    Answer.Discovered _,
                    Answer.Inspected _,
                    Answer.Resealed _,
                    Answer.PublicKeyset _,
                    Answer.Regions _,
                    Answer.Done _ -> brokenOff(Reasons.UNREADABLE);
        };
        tell(() -> listener.testEnded(result));
        report.complete(result);
    }

    private void checkEnded(Check check) {
        ended.put(check.name(), check);
        tell(() -> listener.checkEnded(check));
    }

    private ConnectionReport brokenOff(String reason) {
        Outcome outcome = run.cancelled() ? Outcome.CANCELLED : Outcome.FAILED;
        return Reports.brokenOff(startedAt, outcome, ended.values(), reason);
    }

    /** A screen that has gone away does not stop the test. */
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A listener of a connection test failed.", e);
        }
    }
}
