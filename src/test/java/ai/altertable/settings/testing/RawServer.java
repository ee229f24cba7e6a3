package ai.altertable.settings.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** A server at 127.0.0.1 that answers every connection with the same bytes, perhaps slowly, and closes it. */
public final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final long pauseMillis;
    private final Supplier<String> answer;

    private RawServer(long pauseMillis, Supplier<String> answer) {
        this.pauseMillis = pauseMillis;
        this.answer = answer;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException("The server did not start.", e);
        }
        Thread.startVirtualThread(this::serve);
    }

    /** Answers with these headers and this body, with nothing added. */
    public static RawServer answering(int status, Map<String, String> headers, String body) {
        return new RawServer(0, () -> {
            StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " Status\r\nConnection: close\r\n");
            headers.forEach((name, value) ->
                    text.append(name).append(": ").append(value).append("\r\n"));
            return text.append("Content-Length: " + body.length() + "\r\n\r\n" + body)
                    .toString();
        });
    }

    /** Sends one byte after the other, with a pause before each. */
    public static RawServer dribbling(long pauseMillis) {
        return new RawServer(
                pauseMillis, () -> "HTTP/1.1 403 Forbidden\r\nContent-Length: 900\r\n\r\n" + "<Error>".repeat(100));
    }

    public String endpoint() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.startVirtualThread(() -> answer(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            // What is asked makes no difference, but must have begun to arrive.
            if (connection.getInputStream().read(new byte[8192]) < 0) {
                return;
            }
            for (byte one : answer.get().getBytes(StandardCharsets.ISO_8859_1)) {
                if (pauseMillis > 0) {
                    Thread.sleep(pauseMillis);
                }
                connection.getOutputStream().write(one);
            }
        } catch (IOException _) {
            // The other side had enough.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("The server did not stop.", e);
        }
    }
}
