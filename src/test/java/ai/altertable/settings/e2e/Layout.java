package ai.altertable.settings.e2e;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged application, laid out as {@code ./run} lays it out; once per test run. */
final class Layout {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PACKAGED = TARGET.resolve("organization-settings.jar");

    private static final class Made {
        private static final String CLASS_PATH = make();
    }

    private Layout() {}

    static String classPath() {
        return Made.CLASS_PATH;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static String make() {
        try {
            Path folder = Files.createTempDirectory(TARGET, "e2e-");
            Path app = folder.resolve("app");
            Process extract = new ProcessBuilder(
                            java().toString(),
                            "-Djarmode=tools",
                            "-jar",
                            PACKAGED.toString(),
                            "extract",
                            "--destination",
                            app.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("extract.log").toFile())
                    .start();
            if (!extract.waitFor(2, TimeUnit.MINUTES) || extract.exitValue() != 0) {
                throw new IllegalStateException("The packaged application could not be extracted; see " + folder);
            }
            Path jar = app.resolve("application.jar");
            Files.copy(TARGET.resolve("organization-settings.jar.original"), jar);
            copy(TARGET.resolve("demo-lib"), Files.createDirectory(app.resolve("demo-lib")));
            try (Stream<Path> libraries = Files.list(app.resolve("lib"))) {
                return Stream.concat(Stream.of(jar), libraries.sorted())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Package the application first: mvn package", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
