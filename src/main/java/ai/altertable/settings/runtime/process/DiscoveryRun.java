package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import ai.altertable.settings.runtime.protocol.Answer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A discovery under way: whatever becomes of its job, it ends with what was found, which may be nothing. */
final class DiscoveryRun implements RunningDiscovery {

    private final JobRun run;
    private final CompletableFuture<Map<BucketField, String>> found = new CompletableFuture<>();

    DiscoveryRun(JobRun run) {
        this.run = run;
    }

    @Override
    public void cancel() {
        if (!found.isDone()) {
            run.cancel();
        }
    }

    @Override
    public CompletableFuture<Map<BucketField, String>> found() {
        return found;
    }

    void perform() {
        Map<BucketField, String> values = Map.of();
        try {
            values = run.perform(_ -> {}) instanceof Answer.Discovered discovered ? discovered.values() : values;
        } finally {
            found.complete(values);
        }
    }
}
