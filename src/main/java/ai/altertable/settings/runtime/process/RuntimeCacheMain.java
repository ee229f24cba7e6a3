package ai.altertable.settings.runtime.process;

import ai.altertable.settings.runtime.RuntimeTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the ahead-of-time cache that {@code buckets.runtime.aot-cache} names. Run it with the application's own class
 * path and the file to write: a cache is good for the same JDK and the same jars only.
 */
public final class RuntimeCacheMain {

    private RuntimeCacheMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1) {
            throw new IllegalArgumentException("Name the file to write, and nothing else.");
        }
        var command = new JavaCommand(
                Path.of(System.getProperty("java.home")),
                RuntimeClassPath.ofThisProcess(),
                RuntimeTraining.class.getName(),
                "192m");
        Process training = new ProcessBuilder(command.line(
                        List.of("-XX:AOTCacheOutput=" + Path.of(args[0]).toAbsolutePath())))
                .inheritIO()
                .start();
        System.exit(training.waitFor());
    }
}
