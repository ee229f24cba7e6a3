package ai.altertable.settings.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between browser and application, and keeps every byte that the browser is sent. It asks for nothing compressed,
 * so that what is sent can be read.
 */
final class Traffic implements AutoCloseable {

    static final String ANSWERS = "answers";
    static final String FRAMES = "push frames";

    private static final String PUSH = "HTTP/1.1 101";
    private static final List<String> COMPRESSING = List.of("Accept-Encoding:", "Sec-WebSocket-Extensions:");

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<ByteArrayOutputStream> sent = new CopyOnWriteArrayList<>();
    private final int application;

    /** @param application the port it listens on */
    Traffic(int application) throws IOException {
        this.application = application;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void search(Findings findings) {
        for (ByteArrayOutputStream connection : sent) {
            byte[] bytes = connection.toByteArray();
            boolean push = new String(bytes, 0, Math.min(PUSH.length(), bytes.length), StandardCharsets.ISO_8859_1)
                    .equals(PUSH);
            findings.search(push ? FRAMES : ANSWERS, bytes);
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = entrance.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            }
        } catch (IOException _) {
            // Closed.
            return;
        }
    }

    private void connect(Socket browser) {
        var kept = new ByteArrayOutputStream();
        sent.add(kept);
        try (browser;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), application)) {
            Thread up = Thread.ofVirtual().start(() -> ask(browser, server));
            byte[] buffer = new byte[8192];
            InputStream from = server.getInputStream();
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                kept.write(buffer, 0, read);
                browser.getOutputStream().write(buffer, 0, read);
            }
            browser.shutdownOutput();
            up.join();
        } catch (IOException _) {
            // Either side may hang up.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void ask(Socket browser, Socket server) {
        try {
            byte[] buffer = new byte[8192];
            InputStream from = browser.getInputStream();
            OutputStream to = server.getOutputStream();
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                to.write(uncompressed(buffer, read));
            }
            server.shutdownOutput();
        } catch (IOException e) {
            hangUp(server);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header of another name and the same length, which nobody knows. */
    private static byte[] uncompressed(byte[] buffer, int length) {
        String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
        for (String header : COMPRESSING) {
            text = text.replace(header, "X" + header.substring(1));
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
