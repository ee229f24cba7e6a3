package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.Probe;
import ai.altertable.settings.runtime.ProbeJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tests a connection to a bucket of the S3 family. Keeps nothing between tests. */
public final class S3Probe implements Probe {

    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    private final Surroundings surroundings;

    /** Trusts the certificate authorities that Java trusts. */
    public S3Probe() {
        this(Surroundings.ofThisMachine());
    }

    S3Probe(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ConnectionReport run(ProbeJob job, Consumer<Check> ended, Cancellation cancellation) {
        Instant startedAt = Instant.now();
        Stopwatch watch = new Stopwatch();
        CheckLog log = new CheckLog(ended);
        Ending ending = wellFormed(job, log) ? climb(job, log, cancellation) : Ending.DONE;
        List<Check> checks = log.complete(Verdict.unended(ending, log));
        return new ConnectionReport(startedAt, watch.elapsed(), Verdict.of(ending, checks), checks);
    }

    @Override
    public Map<BucketField, String> find(ProbeJob job, Set<BucketField> open, Cancellation cancellation) {
        return new Finder(surroundings).find(job, open, cancellation);
    }

    private static boolean wellFormed(ProbeJob job, CheckLog log) {
        try {
            var _ = S3Targets.of(job.profile(), job.settings()).bucketUri();
            return true;
        } catch (RuntimeException _) {
            log.add(Check.failed(
                    CheckName.SETTINGS_WELL_FORMED, Duration.ZERO, PlaceDiagnoses.noAddress(job.profile())));
            return false;
        }
    }

    private Ending climb(ProbeJob job, CheckLog log, Cancellation cancellation) {
        S3Target target = S3Targets.of(job.profile(), job.settings());
        ProbeObjects objects = new ProbeObjects(target);
        Duration reserve = shorter(Cleanup.LONGEST, job.deadline().dividedBy(4));
        Duration callTimeout = shorter(CALL_TIMEOUT, job.deadline().dividedBy(2));
        GuardedDns dns = new GuardedDns(job.egress(), surroundings.names());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        try (S3Connector connector = new S3Connector(dns, surroundings.trust(), callTimeout)) {
            Session session = new Session(
                    job,
                    target,
                    connector,
                    connector.client(target, job.key()),
                    dns,
                    surroundings.trust(),
                    log,
                    threads,
                    objects,
                    callTimeout);
            ending.completeOnTimeout(
                    Ending.OUT_OF_TIME, job.deadline().minus(reserve).toMillis(), TimeUnit.MILLISECONDS);
            cancellation.onRequest(() -> ending.complete(Ending.CANCELLED));
            var _ = CompletableFuture.runAsync(new Ladder(session)::climb, threads)
                    .whenComplete((_, broken) -> ending.complete(broken == null ? Ending.DONE : Ending.BROKEN));
            ending.join();
            log.close();
            threads.shutdownNow();
        }
        if (ending.join() != Ending.DONE && objects.used()) {
            log.conclude(new Cleanup(job, target, objects, dns, surroundings.trust(), reserve).run(threads));
        }
        return ending.join();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
