package ai.altertable.settings.runtime.files;

import java.time.Duration;

/** When to stop counting and answer with what is known. */
record TimeLimit(long endNanos) {

    static TimeLimit in(Duration time) {
        return new TimeLimit(System.nanoTime() + time.toNanos());
    }

    boolean over() {
        return System.nanoTime() - endNanos >= 0;
    }
}
