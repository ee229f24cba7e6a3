package ai.altertable.settings.runtime.process;

import ai.altertable.settings.runtime.RuntimeSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How runtimes are started.
 *
 * @param javaHome the JDK or JRE to run them on
 * @param classPath what they need and nothing else
 * @param mainClass their main class's binary name
 * @param aotCache an ahead-of-time cache for this class path; used if it exists
 * @param heap the limit of their heap, as in {@code 192m}
 * @param poolSize how many wait for a job, started ahead of time
 * @param maxProcesses how many jobs run at the same time; others queue
 * @param deadline how long a job may take from its start
 */
public record ProcessRuntimeOptions(
        Path javaHome,
        List<Path> classPath,
        String mainClass,
        @Nullable Path aotCache,
        String heap,
        int poolSize,
        int maxProcesses,
        Duration deadline,
        RuntimeSettings settings) {

    /** Enough for a test with parts of the smallest size that providers accept. */
    static final String HEAP = "192m";

    public ProcessRuntimeOptions {
        classPath = List.copyOf(classPath);
        if (!heap.matches("[1-9]\\d*[kmgKMG]")) {
            throw new IllegalArgumentException("The heap limit must be a number and a unit, as in 192m.");
        }
        if (poolSize < 0 || maxProcesses < 1) {
            throw new IllegalArgumentException(
                    "At least one process is needed, and no pool can be smaller than empty.");
        }
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("The deadline must lie in the future.");
        }
    }
}
