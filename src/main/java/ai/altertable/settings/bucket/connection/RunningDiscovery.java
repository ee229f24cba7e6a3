package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.BucketField;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A discovery under way. */
public interface RunningDiscovery {

    /** Stops at once. What was found until then still counts. */
    void cancel();

    /** Completes with what was found, on a thread of the runtime's, and never exceptionally: nothing is an answer too. */
    CompletableFuture<Map<BucketField, String>> found();
}
