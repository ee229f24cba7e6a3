package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.RunningTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process gets its job, and nothing else of the one that started it or of other jobs. */
class InheritanceTest {

    private static final int STANDARD_STREAMS = 3;

    @TempDir
    Path folder;

    @Test
    void itInheritsNoOpenFileAndNoConnection() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "Only Linux lists what a process has open.");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort());
                var accepted = server.accept();
                var log = new RandomAccessFile(folder.resolve("application.log").toFile(), "rw");
                Connection database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("db/buckets"))) {
            assertThat(List.of(
                            client.isConnected(),
                            accepted.isConnected(),
                            log.getFD().valid(),
                            database.isValid(1)))
                    .containsOnly(true);
            List<String> open = seen(witnessed(1), "open ");

            assertThat(open)
                    .contains("2 /dev/null")
                    .filteredOn(file -> Integer.parseInt(file.split(" ")[0]) >= STANDARD_STREAMS)
                    .isNotEmpty()
                    .allMatch(InheritanceTest::isCodeOrItsOwn);
        }
    }

    @Test
    void itInheritsNoEnvironmentNoArgumentsAndNoFolder() throws Exception {
        for (List<String> seen : witnessed(1).values()) {
            assertThat(seen).noneMatch(line -> line.matches("(environment|argument|folder) .*"));
        }
    }

    /** Many at once, in processes that were waiting for whoever comes first. */
    @Test
    void noProcessServesTwoJobsAndNoneSeesAnothersJob() throws Exception {
        Map<String, List<String>> witnesses = witnessed(6);

        assertThat(witnesses).hasSize(6);
        assertThat(witnesses.keySet()).extracting(name -> name.split("-", 2)[0]).doesNotHaveDuplicates();
        assertThat(witnesses.keySet()).extracting(name -> name.split("-", 2)[1]).doesNotHaveDuplicates();
        assertThat(witnesses.values()).allSatisfy(seen -> assertThat(seen).contains("unread 0"));
        assertThat(Running.ours(Witness.class)).isEmpty();
    }

    /** What each process saw that had a job of an organization of its own. */
    private Map<String, List<String>> witnessed(int organizations) throws Exception {
        ProcessRuntimeOptions plain =
                Runtimes.options(folder, Witness.class.getName(), "64m", 3, Duration.ofSeconds(60));
        var options = new ProcessRuntimeOptions(
                plain.javaHome(),
                plain.classPath(),
                plain.mainClass(),
                null,
                plain.heap(),
                2,
                plain.maxProcesses(),
                plain.deadline(),
                plain.settings());
        try (ProcessRuntime runtime = new ProcessRuntime(options)) {
            runtime.warmUp();
            List<RunningTest> running = new ArrayList<>();
            for (int i = 0; i < organizations; i++) {
                var context = new SealContext(new UUID(7, i), new UUID(8, i), new UUID(9, i));
                running.add(runtime.test(
                        Runtimes.test("any-bucket", context, SealedCredential.empty(CredentialKind.ACCESS_KEY)),
                        new Runtimes.Heard()));
            }
            for (RunningTest test : running) {
                ConnectionReport report = test.report().get(60, TimeUnit.SECONDS);
                assertThat(report.checks())
                        .allSatisfy(check -> assertThat(check.detail()).isEqualTo("Seen."));
            }
        }
        return files();
    }

    private Map<String, List<String>> files() throws IOException {
        Map<String, List<String>> seen = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            for (Path file : files.toList()) {
                seen.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
        return seen;
    }

    private static List<String> seen(Map<String, List<String>> witnesses, String kind) {
        return witnesses.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    private static boolean isCodeOrItsOwn(String open) {
        String target = open.split(" ", 2)[1];
        return target.startsWith("/proc/")
                || target.endsWith(".jar")
                || target.startsWith(System.getProperty("java.home"))
                || target.equals("/dev/random")
                || target.equals("/dev/urandom")
                || target.equals("gone");
    }
}
