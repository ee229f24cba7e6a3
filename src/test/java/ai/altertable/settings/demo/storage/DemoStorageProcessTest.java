package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class DemoStorageProcessTest {

    @TempDir
    Path home;

    @Test
    void aRestartKeepsPortKeysAndData() throws IOException {
        DemoStorage before;
        try (var process = DemoServer.start(home)) {
            before = process.storage();
            try (S3Client s3 = DemoS3.writer(before)) {
                s3.putObject(b -> b.bucket("acme-exports").key("kept.txt"), RequestBody.fromString("kept"));
                s3.deleteObject(b -> b.bucket("acme-exports").key("exports/orders.csv"));
            }
        }

        try (var process = DemoServer.start(home);
                S3Client s3 = DemoS3.writer(process.storage())) {
            assertThat(process.storage()).isEqualTo(before);
            assertThat(s3.getObjectAsBytes(b -> b.bucket("acme-exports").key("kept.txt"))
                            .asUtf8String())
                    .isEqualTo("kept");
            assertThat(s3.headObject(b -> b.bucket("acme-exports").key("exports/orders.csv"))
                            .contentLength())
                    .as("a demo file that was deleted is back")
                    .isPositive();
        }
    }

    @Test
    void keysAreForTheirOwnerAloneAndNotAlike() throws IOException {
        try (var process = DemoServer.start(home)) {
            DemoStorage storage = process.storage();
            assertThat(storage.keys()).extracting(DemoKey::label).containsExactly("Writer", "Reader");
            assertThat(storage.keys().get(0).accessKeyId()).matches("ACMEWRITER[A-Z0-9]{6}");
            assertThat(storage.keys().get(1).accessKeyId()).matches("ACMEREADER[A-Z0-9]{6}");
            assertThat(storage.keys()).extracting(DemoKey::secretAccessKey).doesNotHaveDuplicates();
            for (Path file : List.of(home.resolve("demo/keys.json"), storage.managedCredential())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(storage.managedCredential())
                    .content()
                    .matches("\\{\"accessKeyId\":\"MANAGED[A-Z0-9]{9}\",\"secretAccessKey\":\"[A-Za-z0-9+/]{40}\"}");
            assertThat(storage.toString())
                    .doesNotContain(storage.keys().get(0).secretAccessKey())
                    .doesNotContain(storage.keys().get(1).secretAccessKey());
        }
    }

    @Test
    void theServerListensOnLoopbackAndEndsWhenClosed() throws Exception {
        var process = DemoServer.start(home);
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        assertThat(process.storage().endpoint()).matches("http://127\\.0\\.0\\.1:\\d+");

        process.close();

        assertThat(handle.isAlive()).isFalse();
        try (var again = new ServerSocket(
                URI.create(process.storage().endpoint()).getPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void theServerDiesWithTheProcessThatStartedIt() throws Exception {
        Path java = DemoServer.javaHome().resolve("bin/java");
        Process parent = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsAndHangs.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long child = Long.parseLong(parent.inputReader().readLine());
        ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
        assertThat(handle.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        handle.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void theApplicationsOwnLoggingDoesNotGetInTheWay() throws IOException {
        String everything = System.getProperty("java.class.path");

        try (var process = DemoStorageProcess.start(home, everything, DemoServer.javaHome())) {
            assertThat(process.storage().buckets()).isNotEmpty();
        }
        assertThat(home.resolve("demo/storage.log")).isEmptyFile();
    }

    @Test
    void aTakenPortIsSaidWithWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.createDirectories(home.resolve("demo"));
            Files.writeString(home.resolve("demo/port"), Integer.toString(taken.getLocalPort()));

            assertThatIllegalStateException()
                    .isThrownBy(() -> DemoServer.start(home))
                    .withMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .withMessageContaining("delete " + home.resolve("demo/port"));
        }
    }

    @Test
    void aServerThatCannotStartPointsToItsLog() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemoStorageProcess.start(home, "nowhere.jar", DemoServer.javaHome()))
                .withMessageContaining("ended before it was ready")
                .withMessageContaining(home.resolve("demo/storage.log").toString());
        assertThat(home.resolve("demo/storage.log")).content().contains("DemoStorageMain");
        assertThat(home.resolve("demo/port")).doesNotExist();
    }

    /** A web process that is killed rather than stopped. */
    static final class StartsAndHangs {

        public static void main(String[] args) throws Exception {
            System.out.println(DemoServer.start(Path.of(args[0])).pid());
            Thread.sleep(60_000);
        }
    }
}
