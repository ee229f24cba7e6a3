package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.RunningInspection;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Isolated runtimes as processes of this machine: one per job, from a small pool of waiting ones. */
public final class ProcessRuntime implements IsolatedRuntime {

    /** As long as anybody likes to wait for what they could have chosen themselves. */
    private static final Duration DISCOVERY = Duration.ofSeconds(8);
    /** Somebody looks at a form and waits. */
    private static final Duration INSPECTION = Duration.ofSeconds(20);

    private final ProcessRuntimeOptions options;
    private final WarmPool pool;
    private final Semaphore slots;
    private final Timers timers = new Timers();
    private final Set<JobRun> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public ProcessRuntime(ProcessRuntimeOptions options) {
        this.options = options;
        this.pool = new WarmPool(new Launcher(options), options.poolSize());
        this.slots = new Semaphore(options.maxProcesses(), true);
    }

    /**
     * Starts the waiting processes, and returns at once. A job fills the pool up again when it has ended; this is for the
     * moment when the application has nothing better to do, after its own start.
     */
    public void warmUp() {
        Thread.ofVirtual().name("runtime-pool").start(pool::fill);
    }

    @Override
    public RunningTest test(ConnectionTest test, ConnectionListener listener) {
        JobRun run = open(new Job.Test(options.settings(), options.deadline(), test));
        TestRun testRun = new TestRun(run, listener);
        Thread.ofVirtual().name("connection-test").start(() -> {
            try {
                testRun.perform();
            } finally {
                ended(run);
            }
        });
        return testRun;
    }

    @Override
    public RunningDiscovery discover(Discovery discovery) {
        JobRun run = open(new Job.Discover(options.settings(), DISCOVERY, discovery));
        DiscoveryRun discoveryRun = new DiscoveryRun(run);
        // Waiting for a process to start, or for its turn, is part of what somebody waits for.
        ScheduledFuture<?> overdue = timers.after(DISCOVERY, discoveryRun::cancel);
        Thread.ofVirtual().name("discovery").start(() -> {
            try {
                discoveryRun.perform();
            } finally {
                overdue.cancel(false);
                ended(run);
            }
        });
        return discoveryRun;
    }

    @Override
    public <F extends Finding> RunningInspection<F> inspect(Inspection<F> inspection) {
        Duration deadline = options.deadline().compareTo(INSPECTION) < 0 ? options.deadline() : INSPECTION;
        JobRun run = open(new Job.Inspect(options.settings(), deadline, inspection));
        InspectionRun<F> inspectionRun =
                new InspectionRun<>(run, inspection.inquiry().finding());
        Thread.ofVirtual().name("inspection").start(() -> {
            try {
                inspectionRun.perform();
            } finally {
                ended(run);
            }
        });
        return inspectionRun;
    }

    @Override
    public SealedCredential reseal(
            SealedCredential credential, SealContext from, SealContext to, CredentialRepair repair) {
        Answer answer = perform(new Job.Reseal(options.settings(), options.deadline(), credential, from, to, repair));
        if (answer instanceof Answer.Resealed resealed) {
            return resealed.credential();
        }
        throw failure(answer);
    }

    @Override
    public String publicKeyset() {
        Answer answer = perform(new Job.PublicKeyset(options.settings(), options.deadline()));
        if (answer instanceof Answer.PublicKeyset keyset) {
            return keyset.json();
        }
        throw failure(answer);
    }

    @Override
    public void createManagedBucket(String bucketName) {
        Answer answer = perform(new Job.CreateManagedBucket(options.settings(), options.deadline(), bucketName));
        if (!(answer instanceof Answer.Done)) {
            throw failure(answer);
        }
    }

    @Override
    public List<RegionChoice> regions() {
        Answer answer = perform(new Job.Regions(options.settings(), options.deadline()));
        if (answer instanceof Answer.Regions known) {
            return known.regions();
        }
        throw failure(answer);
    }

    /** Lets running jobs clean up for a few seconds first. */
    @Override
    public void close() {
        closed = true;
        pool.close();
        running.forEach(JobRun::cancel);
        try {
            if (!slots.tryAcquire(options.maxProcesses(), JobRun.GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                running.forEach(run -> run.stop(Reasons.SHUTTING_DOWN));
            }
        } catch (InterruptedException _) {
            running.forEach(run -> run.stop(Reasons.SHUTTING_DOWN));
            Thread.currentThread().interrupt();
        }
    }

    private Answer perform(Job job) {
        JobRun run = open(job);
        try {
            return run.perform(_ -> {});
        } finally {
            ended(run);
        }
    }

    private JobRun open(Job job) {
        JobRun run = new JobRun(job, pool, slots, timers);
        running.add(run);
        if (closed) {
            run.stop(Reasons.SHUTTING_DOWN);
        }
        return run;
    }

    private void ended(JobRun run) {
        running.remove(run);
        warmUp();
    }

    private static RuntimeFailedException failure(Answer answer) {
        return new RuntimeFailedException(
                answer instanceof Answer.Failed failed ? failed.reason() : Reasons.UNREADABLE);
    }
}
