package ai.altertable.settings.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The demo as a user starts it: a JVM of its own on a free port, with a data folder that outlives a restart. */
final class RunningApplication implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Path home;
    private final Path log;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> options;
    private int publicPort;
    private Process process;

    private RunningApplication(Path home, int port, Map<String, String> environment, List<String> options)
            throws IOException {
        this.home = home;
        this.log = home.resolve("application.log");
        this.port = port;
        this.publicPort = port;
        this.environment = Map.copyOf(environment);
        this.options = List.copyOf(options);
        process = launch();
        awaitReady();
    }

    /** Starts with an empty data folder. */
    static RunningApplication start() throws IOException {
        return start(Map.of(), List.of());
    }

    /**
     * Starts with an empty data folder.
     *
     * @param environment variables beside those of this process
     * @param options further ones of the JVM
     */
    static RunningApplication start(Map<String, String> environment, List<String> options) throws IOException {
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "e2e-home-");
        Files.createDirectory(home.resolve("demo"));
        Files.writeString(home.resolve("demo").resolve("port"), Integer.toString(freePort()));
        return new RunningApplication(home, freePort(), environment, options);
    }

    /** One instance for all tests that do not restart it; it ends with the tests' JVM. */
    static RunningApplication shared() {
        return Shared.APPLICATION;
    }

    String url(String path) {
        return "http://127.0.0.1:" + publicPort + path;
    }

    int port() {
        return port;
    }

    /** From now on, its addresses lead through this port. */
    void reachThrough(int otherPort) {
        publicPort = otherPort;
    }

    /** The data folder, with the log in it. */
    Path home() {
        return home;
    }

    long pid() {
        return process.pid();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not stop; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Starts again after {@link #stop()}, with the same data. */
    void startAgain() throws IOException {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Layout.java().toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dspring.profiles.active=demo"));
        command.addAll(options);
        command.addAll(List.of("-cp", Layout.classPath(), "ai.altertable.settings.Application"));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("BUCKETS_HOME", home.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroyForcibly();
                throw new IllegalStateException("The application did not start; see " + log);
            }
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url("/login")))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static final class Shared {

        private static final RunningApplication APPLICATION = begin();

        private static RunningApplication begin() {
            try {
                RunningApplication application = RunningApplication.start();
                Runtime.getRuntime().addShutdownHook(new Thread(application::stop));
                return application;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
