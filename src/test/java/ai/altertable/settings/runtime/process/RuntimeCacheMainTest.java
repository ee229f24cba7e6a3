package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.runtime.keyset.Keyset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache that a JVM does not accept is ignored without a word, so this looks where the classes come from. */
class RuntimeCacheMainTest {

    private static final Path HOME = Path.of(System.getProperty("java.home"));
    private static final String HEAP = ProcessRuntimeOptions.HEAP;

    private static final String LAST_OF_WARM_UP = " software.amazon.awssdk.services.s3.S3Client ";

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
    void aRuntimeTakesItsClassesFromTheCacheThatWasMadeForIt() throws Exception {
        assertThat(run("-XX:AOTCache=" + cache, "-XX:AOTMode=on")).isZero();

        assertThat(loaded())
                .contains(fromCache(Keyset.class.getName()))
                .contains(fromCache("com.google.crypto.tink.KeysetHandle"));
    }

    /** So that the test above can be trusted to see the difference. */
    @Test
    void aRuntimeWithoutTheCacheTakesThemFromTheJars() throws Exception {
        assertThat(run()).isZero();

        assertThat(loaded()).contains(Keyset.class.getName()).doesNotContain(fromCache(Keyset.class.getName()));
    }

    @Test
    void whatReadsFileFormatsIsNotLoadedBeforeItIsAskedFor() throws Exception {
        assertThat(run()).isZero();

        assertThat(loaded())
                .contains("software.amazon.awssdk.services.s3.")
                .doesNotContain("org.apache.iceberg.")
                .doesNotContain("org.apache.parquet.")
                .doesNotContain("com.fasterxml.jackson.databind.");
    }

    @Test
    void aCacheThatWasCutOffIsNotAccepted() throws Exception {
        byte[] whole = Files.readAllBytes(cache);
        Path half = Files.write(folder.resolve("half.aot"), Arrays.copyOf(whole, whole.length / 2));

        assertThat(run("-XX:AOTCache=" + half, "-XX:AOTMode=on")).isNotZero();
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

    private static String fromCache(String className) {
        return " " + className + " source: shared objects file";
    }

    private static String loaded() throws IOException {
        Path log = folder.resolve("loaded.txt");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** The exit code of a runtime that warms up, and ends when it is given no job. */
    private static int run(String... options) throws Exception {
        List<String> extra = new ArrayList<>(List.of(options));
        Files.deleteIfExists(folder.resolve("loaded.txt"));
        extra.add("-Xlog:class+load:file=" + folder.resolve("loaded.txt"));
        Process process = new ProcessBuilder(
                        new JavaCommand(HOME, classPath, RuntimeMain.class.getName(), HEAP).line(extra))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Its warm-up, which a runtime does while it waits for its job, takes long on a busy machine.
        for (int i = 0; i < 30 && !loaded().contains(LAST_OF_WARM_UP); i++) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        }
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
