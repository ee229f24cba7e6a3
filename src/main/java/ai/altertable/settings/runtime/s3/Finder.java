package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks a bucket of the S3 family for what nobody has said of it. Only looks and lists: nothing is written. */
record Finder(Surroundings surroundings) {

    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(4);

    /** What is known when all was asked, at the deadline, or when nobody wants to wait any longer. */
    Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation) {
        S3Target target = S3Targets.of(job.profile(), job.settings());
        Findings findings = new Findings(open);
        GuardedDns dns = new GuardedDns(job.egress(), surroundings.names());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        try (S3Connector connector = new S3Connector(dns, surroundings.trust(), CALL_TIMEOUT)) {
            Session session = new Session(
                    job,
                    target,
                    connector,
                    connector.client(target, job.key()),
                    dns,
                    surroundings.trust(),
                    new CheckLog(_ -> {}),
                    threads,
                    new ProbeObjects(target),
                    CALL_TIMEOUT);
            ended.completeOnTimeout(null, job.deadline().toMillis(), TimeUnit.MILLISECONDS);
            cancellation.onRequest(() -> ended.complete(null));
            var _ = CompletableFuture.runAsync(() -> ask(session, findings), threads)
                    .whenComplete((_, _) -> ended.complete(null));
            ended.join();
            threads.shutdownNow();
        }
        return findings.values();
    }

    private static void ask(Session session, Findings findings) {
        switch (session.job().profile()) {
            case AmazonS3Profile _ -> new RegionHeader(session).ask().ifPresent(findings::region);
            case CloudflareR2Profile r2 -> new JurisdictionSearch(session, findings).run(r2);
            case S3CompatibleProfile _ -> new PlaceSearch(session, findings).run();
            case AzureBlobProfile _, GoogleCloudStorageProfile _, ManagedProfile _ -> {
                // There is one place for all of their buckets, or the account names it.
            }
        }
    }
}
