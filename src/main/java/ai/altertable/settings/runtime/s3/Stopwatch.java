package ai.altertable.settings.runtime.s3;

import java.time.Duration;

/** Runs from its creation. */
final class Stopwatch {

    private final long start = System.nanoTime();

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
