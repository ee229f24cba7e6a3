package ai.altertable.settings.bench;

import java.time.Duration;

/** The processes that this one started. */
final class Children {

    private static final Duration REST = Duration.ofMillis(600);

    private Children() {}

    /** Waits until none of them has computed anything for a while. */
    static void awaitRest() {
        Duration before;
        Duration now = computed();
        do {
            before = now;
            sleep(REST);
            now = computed();
        } while (!now.equals(before));
    }

    /** The most that any of them has in memory, in MiB. */
    static double residentMemory() {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(child -> ResidentMemory.of(child.pid()))
                .max()
                .orElse(0);
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static Duration computed() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
