package ai.altertable.settings.runtime.process;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds, in the class path of the web process, the little that an isolated runtime needs. */
public final class RuntimeClassPath {

    private static final String OURS = "ai/altertable/settings/runtime/RuntimeMain.class";

    private static final String SDK = "annotations|apache5-client|arns|auth|aws-core|aws-query-protocol"
            + "|aws-xml-protocol|checksums|checksums-spi|crt-core|endpoints-spi|eventstream|http-auth|http-auth-aws"
            + "|http-auth-aws-eventstream|http-auth-spi|http-client-spi|identity-spi|json-utils|metrics-spi|profiles"
            + "|protocol-core|regions|retries|retries-spi|s3|sdk-core|third-party-jackson-core|utils|utils-lite";
    private static final String OTHERS = "error_prone_annotations|gson|httpclient5|httpcore5|httpcore5-h2"
            + "|jackson-annotations|jspecify|jsr305|protobuf-java|reactive-streams|slf4j-api|tink";
    /** Named with its version, because Iceberg brings the older major version of Jackson. */
    private static final Pattern NEEDED =
            Pattern.compile("(?:" + SDK + "|" + OTHERS + ")-\\d.*\\.jar|jackson-(?:core|databind)-3\\..*\\.jar");

    /** What only an inspection needs; last in the path, so that nothing else searches it. */
    private static final Pattern FORMATS = Pattern.compile("(?:avro|caffeine|iceberg-api|iceberg-bundled-guava"
            + "|iceberg-common|iceberg-core|parquet-format-structures|RoaringBitmap)-\\d.*\\.jar"
            + "|jackson-(?:core|databind)-2\\..*\\.jar");

    private RuntimeClassPath() {}

    /**
     * Our own classes, and the libraries they need.
     *
     * @throws IllegalStateException when our classes lie where no other process can load them from
     */
    public static List<Path> ofThisProcess() {
        return of(System.getProperty("java.class.path"));
    }

    static List<Path> of(String classPath) {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            addWithManifest(Path.of(entry).toAbsolutePath().normalize(), entries);
        }
        List<Path> ours = entries.stream().filter(RuntimeClassPath::ours).toList();
        if (ours.isEmpty()) {
            throw new IllegalStateException("The isolated runtime's classes are in no folder and no plain jar."
                    + " Start the application from its extracted layout (java -Djarmode=tools -jar … extract).");
        }
        return Stream.of(ours.stream(), matching(entries, NEEDED), matching(entries, FORMATS))
                .flatMap(paths -> paths)
                .toList();
    }

    private static void addWithManifest(Path entry, Set<Path> entries) {
        if (!entries.add(entry) || !Files.isRegularFile(entry)) {
            return;
        }
        for (Path next : manifestClassPath(entry)) {
            addWithManifest(next, entries);
        }
    }

    private static List<Path> manifestClassPath(Path jar) {
        List<Path> paths = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String value =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (value != null) {
                for (String relative : value.strip().split("\\s+", -1)) {
                    URI uri = jar.toUri().resolve(relative);
                    paths.add(Path.of(uri));
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            // The JVM ignores what is no jar, and what is no path in one.
        }
        return paths;
    }

    private static Stream<Path> matching(Set<Path> entries, Pattern names) {
        return entries.stream()
                .filter(Files::isRegularFile)
                .filter(entry -> names.matcher(entry.getFileName().toString()).matches());
    }

    private static boolean ours(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.isRegularFile(entry.resolve(OURS));
        }
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (JarFile file = new JarFile(entry.toFile())) {
            return file.getEntry(OURS) != null;
        } catch (IOException _) {
            return false;
        }
    }
}
