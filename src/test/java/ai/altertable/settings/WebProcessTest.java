package ai.altertable.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.Bytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running web process seals and has credentials tested, and still could not open one if somebody took it over. */
class WebProcessTest {

    private static final int KEY_BYTES = 32;

    @TempDir
    static Path home;

    private static Process web;

    @BeforeAll
    static void connectABucket() throws IOException {
        Path password = Files.writeString(home.resolve("password"), "a long enough password");
        web = new ProcessBuilder(
                        java("java"),
                        "-Xmx512m",
                        "-XX:StartFlightRecording:jdk.FileRead#enabled=true,jdk.FileRead#threshold=0ms,"
                                + "jdk.FileRead#throttle=off,jdk.FileRead#stackTrace=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WebProcess.class.getName(),
                        "--buckets.home=" + home.resolve("data"),
                        "--buckets.managed.endpoint=http://127.0.0.1:1",
                        "--buckets.managed.region=eu-central-1",
                        "--buckets.managed.credential="
                                + home.resolve("managed.json").toUri(),
                        "--buckets.first.organization=acme",
                        "--buckets.first.admin=" + WebProcess.ADMIN,
                        "--buckets.first.password-file=" + password,
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--vaadin.productionMode=true")
                .redirectErrorStream(true)
                .start();
        var said = new BufferedReader(new InputStreamReader(web.getInputStream(), StandardCharsets.UTF_8));
        List<String> log = new ArrayList<>();
        String line = said.readLine();
        while (line != null && !line.startsWith(WebProcess.READY)) {
            log.add(line);
            line = said.readLine();
        }
        // The runtime got as far as the storage's address: it had the credential open.
        assertThat(line).as(String.join("\n", log)).isEqualTo(WebProcess.READY + " ADDRESS_ALLOWED");
    }

    @AfterAll
    static void stop() {
        web.destroyForcibly();
    }

    @Test
    void itNeverReadsThePrivateKeyset() throws Exception {
        Path recording = home.resolve("web.jfr");
        jcmd("JFR.dump", "filename=" + recording);
        List<String> read = RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.FileRead"))
                .map(WebProcessTest::path)
                .toList();

        assertThat(keyset()).exists();
        assertThat(read)
                .as("what is read is recorded")
                .anyMatch(path -> path.endsWith("/password"))
                .noneMatch(path -> path.contains(keyset().getFileName().toString()))
                .noneMatch(path -> path.contains(keyset().getParent().toString()));
    }

    /** The dump comes first: what this test reads must not have been read before it. */
    @Test
    void itsMemoryHoldsNoUnsealingKey() throws Exception {
        Path dump = home.resolve("web.hprof");
        jcmd("GC.heap_dump", dump.toString());

        String value = privateKeyValue();
        byte[] pair = Base64.getDecoder().decode(value);
        byte[] privateKey = Arrays.copyOfRange(pair, pair.length - KEY_BYTES, pair.length);
        assertThat(pair[pair.length - KEY_BYTES - 1]).as("its length before it").isEqualTo((byte) KEY_BYTES);
        assertThat(Bytes.in(dump, publicKey(pair)))
                .as("a search finds what is there")
                .isTrue();
        assertThat(Bytes.in(dump, privateKey)).as("the key").isFalse();
        assertThat(Bytes.in(dump, pair)).as("the pair").isFalse();
        for (var charset : List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(Bytes.in(dump, value.getBytes(charset)))
                    .as("the file's text")
                    .isFalse();
            assertThat(Bytes.in(
                            dump, Base64.getEncoder().encodeToString(privateKey).getBytes(charset)))
                    .as("the key as text")
                    .isFalse();
        }
    }

    private static Path keyset() {
        return home.resolve("data/keys/private.json");
    }

    private static String privateKeyValue() throws IOException {
        Matcher value = Pattern.compile("\"value\":\\s*\"([^\"]+)\"").matcher(Files.readString(keyset()));
        assertThat(value.find()).isTrue();
        return value.group(1);
    }

    /** In Tink's message HpkePrivateKey the public key's bytes, with their length before them, precede the private one's. */
    private static byte[] publicKey(byte[] pair) {
        for (int at = 0; at < pair.length - 2 * KEY_BYTES; at++) {
            if (pair[at] == 0x1a && pair[at + 1] == KEY_BYTES) {
                return Arrays.copyOfRange(pair, at + 2, at + 2 + KEY_BYTES);
            }
        }
        throw new AssertionError("There is no public key in the keyset.");
    }

    private static String path(RecordedEvent event) {
        return String.valueOf(event.getString("path"));
    }

    private static void jcmd(String... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(java("jcmd"), String.valueOf(web.pid())));
        line.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(said).isZero();
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
