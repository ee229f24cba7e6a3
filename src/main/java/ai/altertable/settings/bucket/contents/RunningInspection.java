package ai.altertable.settings.bucket.contents;

import java.util.concurrent.CompletableFuture;

/** An inspection under way. */
public interface RunningInspection<F extends Finding> {

    /** Stops at once. Has no effect once the inspection has ended. */
    void cancel();

    /** Completes with what was found, and never exceptionally: every failure is a sentence. */
    CompletableFuture<Inspected<F>> result();
}
