package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeClassPathTest {

    @TempDir
    Path folder;

    @Test
    void ofOurOwnClassPathOnlyWhatIsNeededStays() {
        List<String> names = RuntimeClassPath.ofThisProcess().stream()
                .map(path -> path.getFileName().toString())
                .toList();
        assertThat(names.getFirst()).isEqualTo("classes");
        assertThat(names)
                .hasSizeBetween(45, 70)
                .anyMatch(name -> name.startsWith("tink-1"))
                .anyMatch(name -> name.startsWith("s3-2"))
                .anyMatch(name -> name.startsWith("jackson-databind-3"))
                .anyMatch(name -> name.startsWith("iceberg-core"))
                .noneMatch(
                        name -> name.matches("(spring|vaadin|h2|postgresql|logback|hadoop|s3proxy|parquet-hadoop).*"));
    }

    @Test
    void anExtractedJarBringsItsLibrariesInItsManifest() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("the app/lib"));
        for (String name :
                List.of("tink-1.24.0.jar", "spring-core-7.0.jar", "iceberg-core-1.10.1.jar", "s3-2.57.8.jar")) {
            jar(lib.resolve(name), null, "x");
        }
        Path app = folder.resolve("the app/app.jar");
        jar(
                app,
                "lib/tink-1.24.0.jar lib/spring-core-7.0.jar lib/iceberg-core-1.10.1.jar lib/s3-2.57.8.jar lib/gone.jar",
                "ai/altertable/settings/runtime/RuntimeMain.class");
        assertThat(RuntimeClassPath.of(app + File.pathSeparator + "nowhere"))
                .as("what reads file formats comes last, so that a connection test never opens it")
                .containsExactly(
                        app,
                        lib.resolve("tink-1.24.0.jar"),
                        lib.resolve("s3-2.57.8.jar"),
                        lib.resolve("iceberg-core-1.10.1.jar"));
    }

    @Test
    void aJarThatWasNotExtractedIsNoClassPath() throws IOException {
        Path app = folder.resolve("app.jar");
        jar(app, null, "BOOT-INF/classes/ai/altertable/settings/runtime/RuntimeMain.class");
        assertThatThrownBy(() -> RuntimeClassPath.of(app.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("extracted layout");
    }

    private static void jar(Path jar, String classPath, String entry) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (classPath != null) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(entry));
        }
    }
}
