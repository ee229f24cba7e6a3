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

    /** Sends exactly this, whatever it is; nothing at all when it is empty: then the connection is reset. */
    public static RawServer sending(String bytes) {
        return new RawServer(0, () -> bytes);
    }

    /** Takes connections and never says anything. */
    public static RawServer silent() {
        return dribbling(Integer.MAX_VALUE);
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
            byte[] bytes = answer.get().getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.length == 0) {
                // Closing at once, with what was received unread, resets.
                connection.setSoLinger(true, 0);
            } else if (pauseMillis == 0) {
                connection.getOutputStream().write(bytes);
            } else {
                dribble(connection, bytes);
            }
        } catch (IOException _) {
            // The other side had enough.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void dribble(Socket connection, byte[] bytes) throws IOException, InterruptedException {
        for (byte one : bytes) {
            Thread.sleep(pauseMillis);
            connection.getOutputStream().write(one);
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
