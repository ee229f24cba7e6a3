package ai.altertable.settings.demo.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the demo's storage: chosen at the first start, then kept, because saved buckets name it. */
final class DemoPort {

    static final int PREFERRED = 9410;

    private DemoPort() {}

    /** @throws IllegalStateException with what to do, when the port of earlier starts is taken */
    static int choose(Path file, int preferred) throws IOException {
        if (!Files.exists(file)) {
            return isFree(preferred) ? preferred : anyFree();
        }
        int port = read(file);
        if (!isFree(port)) {
            throw new IllegalStateException("The demo's storage cannot listen on 127.0.0.1:" + port
                    + ": another program, perhaps another copy of this application, is using that port. End it and start"
                    + " again. Or delete " + file + " to have another port chosen; connected buckets then need the new"
                    + " endpoint.");
        }
        return port;
    }

    static void keep(Path file, int port) throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, Integer.toString(port));
        }
    }

    private static int read(Path file) throws IOException {
        String text = Files.readString(file).strip();
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535) {
            throw new IllegalStateException("The file " + file
                    + " should hold the port of the demo's storage and nothing else. Correct or" + " delete it.");
        }
        return Integer.parseInt(text);
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
