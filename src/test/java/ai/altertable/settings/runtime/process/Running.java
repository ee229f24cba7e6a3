package ai.altertable.settings.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processes that are there, by their main class. */
final class Running {

    private Running() {}

    /** Those that this process has started. */
    static List<ProcessHandle> ours(Class<?> main) {
        return of(ProcessHandle.current().children(), main);
    }

    static List<ProcessHandle> of(Stream<ProcessHandle> processes, Class<?> main) {
        return processes
                .filter(Running::isThere)
                .filter(process -> commandLine(process).contains(main.getName()))
                .toList();
    }

    /** The whole of it: Java's own look at it ends after one page of memory, which a class path fills. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException _) {
            return process.info().commandLine().orElse("");
        }
    }

    /** Not what has ended and only waits for its parent, or whoever inherited it, to take notice. */
    static boolean isThere(ProcessHandle process) {
        try {
            return process.isAlive()
                    && !Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                            .matches("(?s).*\\) Z .*");
        } catch (IOException _) {
            return process.isAlive();
        }
    }
}
