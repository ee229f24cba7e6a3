package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.UnreadableException;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One job's way through one process: queue, conversation, end. Has an answer whatever happens. */
final class JobRun {

    /** What a cancelled or overdue runtime gets for cleaning up before it is killed. */
    static final Duration GRACE = Duration.ofSeconds(5);

    /** How many checks a process may tell of: no ladder has as many rungs, and each makes work for a screen. */
    static final int MAX_PROGRESS = 200;

    private static final Duration EXIT_GRACE = Duration.ofSeconds(1);
    private static final int OUT_OF_MEMORY = 3;

    private final Job job;
    private final WarmPool pool;
    private final Semaphore slots;
    private final Timers timers;
    private @Nullable Thread queued;
    private @Nullable RuntimeProcess process;
    private @Nullable String stopReason;
    private boolean cancelled;

    JobRun(Job job, WarmPool pool, Semaphore slots, Timers timers) {
        this.job = job;
        this.pool = pool;
        this.slots = slots;
        this.timers = timers;
    }

    /** Blocks until the job has its last answer; progress is told on this thread. */
    Answer perform(Consumer<Check> progress) {
        if (!enqueue()) {
            return failed(Reasons.INTERRUPTED);
        }
        try {
            return converse(pool.take(), progress);
        } catch (IOException _) {
            return failed(Reasons.NOT_STARTED);
        } finally {
            slots.release();
        }
    }

    /** Asks the runtime to stop, and makes it if it does not. */
    synchronized void cancel() {
        cancelled = true;
        if (process == null) {
            stop(Reasons.CANCELLED);
        } else {
            process.cancel();
            var _ = timers.after(GRACE, () -> stop(Reasons.CANCELLED));
        }
    }

    synchronized boolean cancelled() {
        return cancelled;
    }

    /** Ends it at once, wherever it is. */
    synchronized void stop(String reason) {
        stopReason = stopReason == null ? reason : stopReason;
        if (queued != null) {
            queued.interrupt();
        }
        if (process != null) {
            process.kill();
        }
    }

    private boolean enqueue() {
        synchronized (this) {
            if (stopReason != null) {
                return false;
            }
            queued = Thread.currentThread();
        }
        boolean acquired = false;
        try {
            slots.acquire();
            acquired = true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return dequeue(acquired);
    }

    /** An interrupt that was ours has done its work; any other is its sender's. */
    private synchronized boolean dequeue(boolean acquired) {
        queued = null;
        if (stopReason == null) {
            return acquired;
        }
        Thread.interrupted();
        if (acquired) {
            slots.release();
        }
        return false;
    }

    private Answer converse(RuntimeProcess started, Consumer<Check> progress) {
        ScheduledFuture<?> overdue =
                timers.after(job.deadline().plus(GRACE), () -> stop(Reasons.overdue(job.deadline())));
        try {
            attach(started);
            started.start(job);
            String line = started.answers().next();
            for (int told = 0; line != null; told++) {
                Answer answer = Wire.answer(line);
                if (!(answer instanceof Answer.CheckEnded ended)) {
                    // A JVM takes a third of a second to leave by itself while a thread of its reads; it is killed
                    // instead, since it has nothing left to do.
                    return answer;
                }
                if (told == MAX_PROGRESS) {
                    return failed(Reasons.UNREADABLE);
                }
                progress.accept(ended.check());
                line = started.answers().next();
            }
            return failed(started.end(EXIT_GRACE) == OUT_OF_MEMORY ? Reasons.OUT_OF_MEMORY : Reasons.ENDED_EARLY);
        } catch (UnreadableException _) {
            return failed(Reasons.UNREADABLE);
        } catch (IOException _) {
            return failed(Reasons.ENDED_EARLY);
        } finally {
            overdue.cancel(false);
            started.kill();
            started.end(EXIT_GRACE);
            detach();
        }
    }

    private synchronized void attach(RuntimeProcess started) {
        process = started;
        if (stopReason != null) {
            started.kill();
        }
    }

    private synchronized void detach() {
        process = null;
    }

    private synchronized Answer failed(String reason) {
        return new Answer.Failed(stopReason == null ? reason : stopReason);
    }
}
