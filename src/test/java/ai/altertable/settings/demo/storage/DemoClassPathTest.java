package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoClassPathTest {

    @TempDir
    Path app;

    private Path jar;

    @BeforeEach
    void layOut() throws IOException {
        jar = file("application.jar");
        file("lib/s3-2.57.8.jar");
        file("lib/spring-core-7.0.10.jar");
        file("lib/jackson-core-2.22.1.jar");
        file("lib/jackson-core-3.1.5.jar");
    }

    @Test
    void theLibrariesBesideTheApplicationAreFound() throws IOException {
        file("demo-lib/s3proxy-4.1.0.jar");
        file("demo-lib/jimfs-1.3.2.jar");

        assertThat(entries(DemoClassPath.of(jar, null, List.of(jar.toString()))))
                .containsExactly(
                        "application.jar",
                        "demo-lib/s3proxy-4.1.0.jar",
                        "lib/jackson-core-2.22.1.jar",
                        "lib/jackson-core-3.1.5.jar",
                        "lib/s3-2.57.8.jar");
    }

    @Test
    void aConfiguredFolderTakesThePlaceOfDemoLib() throws IOException {
        file("demo-lib/s3proxy-4.1.0.jar");
        file("elsewhere/s3proxy-4.2.0.jar");

        assertThat(entries(DemoClassPath.of(jar, app.resolve("elsewhere"), List.of())))
                .contains("elsewhere/s3proxy-4.2.0.jar")
                .doesNotContain("demo-lib/s3proxy-4.1.0.jar");
    }

    @Test
    void aBuildToolsClassPathIsReducedToWhatTheStorageNeeds() throws IOException {
        Path classes = Files.createDirectories(app.resolve("target/classes"));
        Path server = file("repository/s3proxy-4.1.0.jar");
        Path other = file("repository/vaadin-core-25.2.5.jar");

        assertThat(entries(DemoClassPath.of(
                        classes, null, List.of(classes.toString(), other.toString(), server.toString()))))
                .containsExactly("target/classes", "repository/s3proxy-4.1.0.jar");
    }

    @Test
    void aMissingServerIsSaidWithWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemoClassPath.of(jar, null, List.of()))
                .withMessageContaining(app.resolve("demo-lib").toString())
                .withMessageContaining("./run")
                .withMessageContaining("buckets.demo.lib");
    }

    @Test
    void theRealOneHasEveryLibraryAndStaysSmall() throws IOException {
        List<String> entries = List.of(DemoClassPath.find(null).split(File.pathSeparator));

        for (String library : DemoClassPath.LIBRARIES) {
            assertThat(entries)
                    .as(library)
                    .anyMatch(entry -> new File(entry).getName().matches(library + "-\\d.*"));
        }
        long bytes = 0;
        for (String entry : entries) {
            bytes += entry.endsWith(".jar") ? Files.size(Path.of(entry)) : 0;
        }
        assertThat(bytes).isLessThan(30_000_000);
    }

    private List<String> entries(String classPath) {
        return List.of(classPath.split(File.pathSeparator)).stream()
                .map(entry -> app.relativize(Path.of(entry)).toString())
                .toList();
    }

    private Path file(String name) throws IOException {
        Path file = app.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.createFile(file);
    }
}
