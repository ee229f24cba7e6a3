package ai.altertable.settings.runtime.process;

import ai.altertable.settings.runtime.RuntimeTraining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the ahead-of-time cache that lets a runtime start in a fraction of the time. A step of installing, not of running. */
public final class RuntimeCache {

    private RuntimeCache() {}

    /**
     * Makes the cache for the class path of this process.
     *
     * @param args the file to write
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("java.home"));
        System.exit(make(home, RuntimeClassPath.ofThisProcess(), Path.of(args[0])));
    }

    /** Returns the exit code of the JVM that made it. */
    static int make(Path javaHome, List<Path> classPath, Path cache) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("buckets-training-");
        JavaCommand command =
                new JavaCommand(javaHome, classPath, RuntimeTraining.class.getName(), ProcessRuntimeOptions.HEAP);
        ProcessBuilder builder = new ProcessBuilder(
                        command.line(List.of("-XX:AOTCacheOutput=" + cache.toAbsolutePath())))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return builder.start().waitFor();
        } finally {
            Files.deleteIfExists(folder);
        }
    }
}
