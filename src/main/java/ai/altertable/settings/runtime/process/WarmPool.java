package ai.altertable.settings.runtime.process;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Runtimes that were started ahead of time and wait for a job. */
final class WarmPool {

    private final Launcher launcher;
    private final int size;
    private final Deque<RuntimeProcess> idle = new ArrayDeque<>();
    private boolean closed;

    WarmPool(Launcher launcher, int size) {
        this.launcher = launcher;
        this.size = size;
    }

    /** The one that has waited longest, or a new one. */
    RuntimeProcess take() throws IOException {
        RuntimeProcess waiting = poll();
        while (waiting != null) {
            if (waiting.alive()) {
                return waiting;
            }
            waiting.end(Duration.ZERO);
            waiting = poll();
        }
        return launcher.start();
    }

    /** Starts as many as are missing. One that cannot be started is no loss before a job needs it. */
    synchronized void fill() {
        try {
            while (!closed && idle.size() < size) {
                idle.add(launcher.start());
            }
        } catch (IOException _) {
            // The next job fails to start one too, and says so.
        }
    }

    synchronized void close() {
        closed = true;
        idle.forEach(process -> {
            process.kill();
            process.end(Duration.ZERO);
        });
        idle.clear();
    }

    private synchronized @Nullable RuntimeProcess poll() {
        return idle.poll();
    }
}
