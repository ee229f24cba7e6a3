package ai.altertable.settings.runtime.process;

import ai.altertable.settings.runtime.RuntimeTraining;
import java.io.IOException;
import java.nio.file.Files;
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
        Path home = Path.of(System.getProperty("java.home"));
        System.exit(make(home, RuntimeClassPath.ofThisProcess(), Path.of(args[0])));
    }

    /** Returns the exit code of the JVM that made it. The class path must name jars: a cache knows no folders. */
    static int make(Path javaHome, List<Path> classPath, Path cache) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("buckets-training-");
        JavaCommand command =
                new JavaCommand(javaHome, classPath, RuntimeTraining.class.getName(), ProcessRuntimeOptions.HEAP);
        ProcessBuilder builder = new ProcessBuilder(
                        command.line(List.of("-XX:AOTCacheOutput=" + cache.toAbsolutePath())))
                .directory(folder.toFile())
                .inheritIO();
        builder.environment().clear();
        try {
            return builder.start().waitFor();
        } finally {
            Files.deleteIfExists(folder);
        }
    }
}
