package ai.altertable.settings.bench;

/** Takes the time of things. */
final class Stopwatch {

    private static final double NANOS_IN_A_MILLI = 1e6;

    private final long started = System.nanoTime();

    double millis() {
        return (System.nanoTime() - started) / NANOS_IN_A_MILLI;
    }

    static double millis(Runnable task) {
        Stopwatch watch = new Stopwatch();
        task.run();
        return watch.millis();
    }
}
