package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HeapDump;
import ai.altertable.settings.testing.Needles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The memory of a server right after it was sent a secret, before another request could write over what is left. */
class BodyMemoryTest {

    private static final String SECRET = random();
    private static final String KEPT = random();

    @TempDir
    private Path folder;

    private Process server;
    private URI address;

    @BeforeEach
    void start() throws Exception {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        // The marker's place: something that lives on.
                        "-Dmarker=" + KEPT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BodyMemory.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
        String said = server.inputReader()
                .lines()
                .filter(line -> line.startsWith("port "))
                .findFirst()
                .orElseThrow();
        address = URI.create("http://127.0.0.1:" + said.substring("port ".length()));
    }

    @AfterEach
    void stop() throws Exception {
        server.destroyForcibly().waitFor();
    }

    @Test
    void aSecretInABodyIsGoneWithItsRequest() throws Exception {
        post(BodyPublishers.ofString(json("")));

        assertOnlyTheMarkerIsLeft();
    }

    @Test
    void soItIsInABodyWithoutALength() throws Exception {
        byte[] body = json("").getBytes(StandardCharsets.UTF_8);

        post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertOnlyTheMarkerIsLeft();
    }

    @Test
    void andInOneThatFillsTheBufferSeveralTimes() throws Exception {
        post(BodyPublishers.ofString(json("x".repeat(30_000))));

        assertOnlyTheMarkerIsLeft();
    }

    private void post(BodyPublisher body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(body)
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .isEqualTo("read");
        }
    }

    private static String json(String filling) {
        return "{\"marker\":\"read\",\"value\":\"" + SECRET + "\\\"<&ü" + SECRET + "\",\"filling\":\"" + filling
                + "\",\"again\":\"" + SECRET + "\"}";
    }

    private void assertOnlyTheMarkerIsLeft() throws Exception {
        Needles needles = new Needles();
        needles.add("the secret", SECRET);
        needles.add("the marker", KEPT);
        try (HeapDump dump = HeapDump.of(server.pid());
                Stream<Path> files = Files.list(dump.folder());
                InputStream heap = Files.newInputStream(files.findFirst().orElseThrow())) {
            assertThat(needles.in(heap)).containsExactly("the marker");
        }
    }

    private static String random() {
        StringBuilder text = new StringBuilder();
        new Random().ints(24, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
        return text.toString();
    }
}
