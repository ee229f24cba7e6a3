package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.ProbeJob;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.X509TrustManager;

/** Removes what an aborted test wrote, over connections of its own, because those of the test are gone. */
record Cleanup(
        ProbeJob job, S3Target target, ProbeObjects objects, GuardedDns dns, X509TrustManager trust, Duration most) {

    /** After this long, the person who cancelled waits no longer. */
    static final Duration LONGEST = Duration.ofSeconds(5);

    /** How long a request that was cut off may take to arrive at the storage all the same. */
    private static final Duration STRAGGLERS = Duration.ofMillis(150);

    /** @param aborted the threads of the test, which have been told to stop */
    Check run(ExecutorService aborted) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Stopwatch watch = new Stopwatch();
        try (S3Connector connector = new S3Connector(dns, trust, most)) {
            Sweep sweep = new Sweep(
                    connector.client(target, job.key()),
                    target,
                    objects,
                    Leftovers.of(objects, job.deadline()),
                    threads);
            return CompletableFuture.supplyAsync(() -> sweep(sweep, aborted), threads)
                    .completeOnTimeout(sweep.left(watch, objects.left()), most.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Check sweep(Sweep sweep, ExecutorService aborted) {
        try {
            var _ = aborted.awaitTermination(STRAGGLERS.toMillis(), TimeUnit.MILLISECONDS);
            Thread.sleep(STRAGGLERS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        sweep.removeUnconfirmedUploads();
        return sweep.run(Access.Lists.CURRENT);
    }
}
