package ai.altertable.settings.bucket.connection;

import java.util.concurrent.CompletableFuture;

/** A test under way. */
public interface RunningTest {

    /** Stops at once; the runtime still removes its probe objects. Has no effect once the test has ended. */
    void cancel();

    /** Completes with the report, and never exceptionally: the runtime's own failure is a report too. */
    CompletableFuture<ConnectionReport> report();
}
