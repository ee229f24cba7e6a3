package ai.altertable.settings.runtime.egress;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;

/** Tries to get out of a guarded process, in all ways a library may know, and says how each ended. */
final class GuardedProcess {

    private interface Attempt {
        void run() throws IOException;
    }

    private GuardedProcess() {}

    /** @param arguments a port that is allowed, where an echo answers, and one that is not */
    public static void main(String[] arguments) throws IOException {
        int allowed = Integer.parseInt(arguments[0]);
        int forbidden = Integer.parseInt(arguments[1]);
        InetAddress here = InetAddress.ofLiteral("127.0.0.1");
        EgressGate.close();
        attempt("before the rules are known", () -> new Socket(here, allowed).close());
        EgressGate.rehearseAt(allowed);
        attempt("a rehearsal elsewhere", () -> new Socket(here, forbidden).close());
        System.out.println("rehearsed: " + echo(here, allowed));
        EgressGate.open(AddressRules.allowing(List.of("127.0.0.2:" + allowed)));
        attempt("the place of the rehearsal, behind it", () -> new Socket(here, allowed).close());
        EgressGate.open(AddressRules.allowing(List.of("127.0.0.1:" + allowed)));

        attempt("a socket to an address", () -> new Socket(here, forbidden).close());
        attempt("a socket to a literal", () -> new Socket("127.0.0.1", forbidden).close());
        attempt("a socket to a mapped literal", () -> new Socket("::ffff:127.0.0.1", forbidden).close());
        attempt("a socket to IPv6", () -> new Socket("::1", forbidden).close());
        attempt("a socket to a name", () -> new Socket("localhost", forbidden).close());
        attempt("a socket to another name", () -> new Socket("localhost.", forbidden).close());
        attempt("a socket that connects later", () -> later(new Socket(), here, forbidden));
        attempt("a socket without a proxy", () -> later(new Socket(Proxy.NO_PROXY), here, forbidden));
        attempt("a socket to this host", () -> new Socket("0.0.0.0", forbidden).close());
        attempt(
                "an encrypted socket",
                () -> SSLSocketFactory.getDefault()
                        .createSocket("127.0.0.1", forbidden)
                        .close());
        attempt("a web address", () -> open("http://127.0.0.1:" + forbidden + "/"));
        attempt("an encrypted web address", () -> open("https://127.0.0.1:" + forbidden + "/"));
        attempt("a file elsewhere", () -> open("ftp://127.0.0.1:" + forbidden + "/x"));
        attempt("a datagram", () -> datagram(here, forbidden));
        System.out.println("allowed: " + echo(here, allowed));
    }

    private static void attempt(String how, Attempt attempt) {
        try {
            attempt.run();
            System.out.println(how + ": got out");
        } catch (IOException | UnsupportedOperationException _) {
            System.out.println(how + ": refused");
        }
    }

    private static void later(Socket socket, InetAddress address, int port) throws IOException {
        try (socket) {
            socket.connect(new InetSocketAddress(address, port), 1000);
        }
    }

    private static void open(String url) throws IOException {
        URI.create(url).toURL().openStream().close();
    }

    private static void datagram(InetAddress address, int port) throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, address, port));
        }
    }

    /** A guarded socket is a socket like any other: it has options, times out, and closes. */
    private static String echo(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            socket.connect(new InetSocketAddress(address, port), 1000);
            socket.setSoLinger(true, 1);
            socket.getOutputStream().write("hello\n".getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readNBytes(6), StandardCharsets.UTF_8).strip();
            socket.setSoTimeout(50);
            return answer + ", " + silence(socket) + ", " + socket.getTcpNoDelay() + ", " + socket.getKeepAlive() + ", "
                    + socket.getSoLinger() + ", " + socket.getSoTimeout() + ", "
                    + (socket.getPort() == port) + ", "
                    + socket.getInetAddress().getHostAddress() + ", "
                    + socket.getLocalAddress().getHostAddress();
        }
    }

    private static String silence(Socket socket) throws IOException {
        try {
            return "read " + socket.getInputStream().read();
        } catch (SocketTimeoutException _) {
            return "timed out";
        }
    }
}
