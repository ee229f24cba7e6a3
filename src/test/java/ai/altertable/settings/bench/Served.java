package ai.altertable.settings.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A web application in a process of its own, on a free port.
 *
 * @param startMillis from the start of its process until it answered its first page
 */
record Served(Process process, String url, double startMillis) implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 180_000;
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** @param page the path of its first page */
    static Served start(List<String> command, Map<String, String> environment, String page, Path log)
            throws IOException {
        int port = Ports.free();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        String url = "http://127.0.0.1:" + port + page;
        Stopwatch watch = new Stopwatch();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(url)) {
            if (!process.isAlive() || watch.millis() > PATIENCE_MILLIS) {
                process.destroyForcibly();
                throw new IllegalStateException("An application did not start. Why is in " + log.getFileName() + ".");
            }
            Children.sleep(PAUSE);
        }
        return new Served(process, url, watch.millis());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException _) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
