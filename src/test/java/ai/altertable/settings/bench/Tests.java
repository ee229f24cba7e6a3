package ai.altertable.settings.bench;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.process.ProcessRuntime;
import ai.altertable.settings.runtime.process.ProcessRuntimeOptions;
import ai.altertable.settings.runtime.process.RuntimeClassPath;
import ai.altertable.settings.runtime.s3.S3Probe;
import java.nio.file.Path;
import java.util.List;

/** The same connection test in three places. Each returns how long it took, in milliseconds. */
final class Tests implements AutoCloseable {

    private static final String HEAP = "192m";

    private final OneBucket bucket;
    private final ConnectionTest sealed;
    private final ProcessRuntime cold;
    private final ProcessRuntime warm;

    /** @param application the folder with the application as {@code ./run} starts it */
    Tests(OneBucket bucket, Path application) throws KeysetException {
        this.bucket = bucket;
        this.sealed = bucket.sealed();
        this.cold = runtime(bucket, application, 0);
        this.warm = runtime(bucket, application, 1);
    }

    /** In this JVM, which is warm after a few of them, with a key that is open already. */
    double inProcess() {
        return Stopwatch.millis(() -> expectHealthy(new S3Probe().run(bucket.opened(), _ -> {}, new Cancellation())));
    }

    /** In a process that was started ahead of time and has come to rest. */
    double prewarmed() {
        warm.warmUp();
        Children.awaitRest();
        return isolated(warm);
    }

    /** In a process that is started for it. */
    double cold() {
        return isolated(cold);
    }

    private double isolated(ProcessRuntime runtime) {
        return Stopwatch.millis(() -> expectHealthy(
                runtime.test(sealed, new SilentListener()).report().join()));
    }

    private static void expectHealthy(ConnectionReport report) {
        if (report.outcome() != Outcome.HEALTHY) {
            throw new IllegalStateException("The connection test failed, so there is nothing to measure: " + report);
        }
    }

    private static ProcessRuntime runtime(OneBucket bucket, Path application, int poolSize) {
        // Without what only this process needs: the ahead-of-time cache knows the application's own jars, in their
        // order.
        List<Path> classPath = RuntimeClassPath.ofThisProcess().stream()
                .filter(jar -> jar.startsWith(application))
                .toList();
        return new ProcessRuntime(new ProcessRuntimeOptions(
                Path.of(System.getProperty("java.home")),
                classPath,
                RuntimeMain.class.getName(),
                application.resolve("runtime.aot"),
                HEAP,
                poolSize,
                1,
                OneBucket.DEADLINE,
                bucket.settings()));
    }

    @Override
    public void close() {
        cold.close();
        warm.close();
    }
}
