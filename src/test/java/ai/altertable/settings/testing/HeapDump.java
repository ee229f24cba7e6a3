package ai.altertable.settings.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** All live objects of a JVM, in a folder of its own that goes away with it. */
public record HeapDump(Path folder) implements AutoCloseable {

    public static HeapDump of(long pid) throws IOException, InterruptedException {
        HeapDump dump = new HeapDump(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "heap-"));
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.heap_dump",
                        dump.file().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(jcmd.waitFor(1, TimeUnit.MINUTES)).as("the heap dump ended").isTrue();
        assertThat(dump.file()).isNotEmptyFile();
        return dump;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file());
        Files.delete(folder);
    }

    private Path file() {
        return folder.resolve("heap.hprof");
    }
}
