package ai.altertable.settings.runtime.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts runtimes: with nothing in the environment, in a folder of their own, mute but for their answers. */
final class Launcher {

    private final ProcessRuntimeOptions options;

    Launcher(ProcessRuntimeOptions options) {
        this.options = options;
    }

    RuntimeProcess start() throws IOException {
        Path folder = Files.createTempDirectory("buckets-runtime-");
        ProcessBuilder builder = new ProcessBuilder(command(folder))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return new RuntimeProcess(builder.start(), folder);
        } catch (IOException e) {
            Files.delete(folder);
            throw e;
        }
    }

    private List<String> command(Path folder) {
        List<String> extra = new ArrayList<>();
        Path cache = options.aotCache();
        if (cache != null && Files.isRegularFile(cache)) {
            extra.add("-XX:AOTCache=" + cache.toAbsolutePath());
        }
        extra.add("-Djava.io.tmpdir=" + folder);
        // An SDK finds no credentials of the operator's in a home that is empty.
        extra.add("-Duser.home=" + folder);
        return new JavaCommand(options.javaHome(), options.classPath(), options.mainClass(), options.heap())
                .line(extra);
    }
}
