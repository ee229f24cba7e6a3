package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.runtime.RuntimeMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that a JVM does not accept is ignored without a word, so this asks JVMs that insist on it. */
class RuntimeCacheMainTest {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final String HEAP = ProcessRuntimeOptions.HEAP;

    @TempDir
    static Path folder;

    private static List<Path> classPath;
    private static Path cache;

    @BeforeAll
    static void train() throws Exception {
        classPath = new ArrayList<>(RuntimeClassPath.ofThisProcess());
        classPath.set(0, jar(classPath.getFirst()));
        cache = folder.resolve("runtime.aot");
        assertThat(RuntimeCacheMain.make(HOME, classPath, cache)).isZero();
    }

    @Test
    void aRuntimeAcceptsTheCacheThatWasMadeForIt() throws Exception {
        assertThat(cache).isNotEmptyFile();
        assertThat(insistOnCache(new JavaCommand(HOME, classPath, RuntimeMain.class.getName(), HEAP)))
                .isZero();
    }

    @Test
    void aRuntimeOfOtherClassesDoesNot() throws Exception {
        Path other = Files.copy(classPath.getFirst(), folder.resolve("other.jar"));
        List<Path> changed = new ArrayList<>(classPath);
        changed.set(0, other);

        assertThat(insistOnCache(new JavaCommand(HOME, changed, RuntimeMain.class.getName(), HEAP)))
                .isNotZero();
    }

    @Test
    void aRuntimeWithTheCacheDoesItsWork() {
        var plain = Runtimes.options(folder, RuntimeMain.class.getName(), HEAP, 1, Duration.ofSeconds(60));
        var cached = new ProcessRuntimeOptions(
                HOME, classPath, plain.mainClass(), cache, HEAP, 0, 1, plain.deadline(), plain.settings());
        try (ProcessRuntime runtime = new ProcessRuntime(cached)) {
            assertThat(runtime.publicKeyset()).contains("primaryKeyId");
        }
    }

    @Test
    void theFileToWriteHasToBeNamed() {
        assertThatThrownBy(() -> RuntimeCacheMain.main(new String[0])).isInstanceOf(IllegalArgumentException.class);
    }

    /** The exit code of a runtime that ends at once, as it is given no job. */
    private static int insistOnCache(JavaCommand command) throws Exception {
        Process process = new ProcessBuilder(command.line(List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static Path jar(Path classes) throws IOException {
        Path jar = folder.resolve("app.jar");
        try (Stream<Path> files = Files.walk(classes);
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
