package ai.altertable.settings.runtime;

import java.util.concurrent.CompletableFuture;

/** Tells a job that nobody waits for it any more. */
public final class Cancellation {

    private final CompletableFuture<Void> requested = new CompletableFuture<>();

    public void request() {
        requested.complete(null);
    }

    public boolean isRequested() {
        return requested.isDone();
    }

    /** Runs the action once cancelling is requested: at once if it was already. */
    public void onRequest(Runnable action) {
        var _ = requested.thenRun(action);
    }
}
