package ai.altertable.settings.demo.storage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class path of the storage process: the application's own classes and, of the libraries, only those it needs. They
 * are looked for in {@code demo-lib} and {@code lib} beside the application's jar (as {@code ./run} lays them out), then
 * on this process's own class path (a build tool's).
 */
public final class DemoClassPath {

    /** The artifacts, without their versions. */
    static final Set<String> LIBRARIES = Set.of(
            "s3proxy",
            "guava",
            "failureaccess",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jackson-dataformat-xml",
            "stax2-api",
            "woodstox-core",
            "tomcat-embed-core",
            "slf4j-api",
            "s3",
            "annotations",
            "arns",
            "auth",
            "aws-core",
            "aws-query-protocol",
            "aws-xml-protocol",
            "checksums",
            "checksums-spi",
            "endpoints-spi",
            "http-auth",
            "http-auth-aws",
            "http-auth-spi",
            "http-client-spi",
            "identity-spi",
            "json-utils",
            "metrics-spi",
            "profiles",
            "protocol-core",
            "reactive-streams",
            "regions",
            "retries",
            "retries-spi",
            "sdk-core",
            "utils");

    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

    private DemoClassPath() {}

    /**
     * The class path as a command line takes it.
     *
     * @param demoLibrary the folder to look in instead of {@code demo-lib}
     * @throws IllegalStateException with what to do, when the server's own jar is nowhere to be found
     */
    public static String find(@Nullable Path demoLibrary) {
        Path classes = ownClasses();
        return of(
                classes,
                demoLibrary,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
    }

    static String of(Path classes, @Nullable Path demoLibrary, Collection<String> classPath) {
        Path besideLib = demoLibrary == null ? classes.resolveSibling("demo-lib") : demoLibrary;
        List<Path> candidates = new ArrayList<>(jars(besideLib));
        candidates.addAll(jars(classes.resolveSibling("lib")));
        classPath.forEach(entry -> candidates.add(Path.of(entry)));

        Map<String, Path> chosen = new LinkedHashMap<>();
        for (Path candidate : candidates) {
            Path name = candidate.getFileName();
            Matcher jar = JAR.matcher(name == null ? "" : name.toString());
            if (jar.matches() && LIBRARIES.contains(jar.group(1))) {
                chosen.putIfAbsent(jar.group(), candidate.toAbsolutePath());
            }
        }
        if (chosen.keySet().stream().noneMatch(name -> name.startsWith("s3proxy-"))) {
            throw new IllegalStateException("The demo's storage server is not there: looked for the s3proxy jar in "
                    + besideLib + ". Start the demo with ./run, or set buckets.demo.lib to the folder that holds it.");
        }
        List<String> entries = new ArrayList<>();
        entries.add(classes.toString());
        chosen.values().forEach(path -> entries.add(path.toString()));
        return String.join(File.pathSeparator, entries);
    }

    private static Path ownClasses() {
        URI location = URI.create(DemoClassPath.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        if (!"file".equals(location.getScheme())) {
            throw new IllegalStateException(
                    "The demo does not start from the packed application. Start it with ./run, or extract the application"
                            + " first: java -Djarmode=tools -jar <application>.jar extract");
        }
        return Path.of(location);
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
