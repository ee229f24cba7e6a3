package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.ProbeJob;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.net.ssl.X509TrustManager;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * What the stages of one test share.
 *
 * @param threads a virtual thread for every task; interrupting them ends the test
 */
record Session(
        ProbeJob job,
        S3Target target,
        S3Connector connector,
        S3Client client,
        GuardedDns dns,
        X509TrustManager trust,
        CheckLog log,
        ExecutorService threads,
        ProbeObjects objects,
        Duration callTimeout) {

    <T> CompletableFuture<T> fork(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, threads);
    }

    /** The same, but for where requests go. */
    Session at(S3Target other) {
        return new Session(
                job,
                other,
                connector,
                connector.client(other, job.key()),
                dns,
                trust,
                log,
                threads,
                objects,
                callTimeout);
    }

    /** A client for the same bucket, under other circumstances. */
    S3Client client(S3Target other, AccessKey key) {
        return connector.client(other, key);
    }

    void passed(CheckName name, Duration took, String detail) {
        log.add(Check.passed(name, took, detail));
    }
}
