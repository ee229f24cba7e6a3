package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.ADDRESS_ALLOWED;
import static ai.altertable.settings.bucket.connection.CheckName.HOST_FOUND;
import static ai.altertable.settings.bucket.connection.CheckName.PORT_REACHED;
import static ai.altertable.settings.bucket.connection.CheckName.TLS_TRUSTED;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** The stages below HTTP: name, address, port, encryption. */
final class Reachability {

    private final Session session;
    private final S3Target target;
    private final AddressingTrial otherStyle;

    Reachability(Session session) {
        this.session = session;
        target = session.target();
        otherStyle = new AddressingTrial(session);
    }

    /** Whether HTTP may be spoken. */
    boolean established() {
        Stopwatch watch = new Stopwatch();
        List<InetAddress> addresses;
        try {
            addresses = session.dns().addresses(target.host(), target.port());
        } catch (IOException e) {
            Trouble trouble = Troubles.of(e);
            return failed(trouble == Trouble.ADDRESS_REFUSED ? ADDRESS_ALLOWED : HOST_FOUND, watch, trouble);
        }
        session.passed(ADDRESS_ALLOWED, Duration.ZERO, "");
        session.passed(HOST_FOUND, watch.elapsed(), target.host());
        return connected(addresses);
    }

    private boolean connected(List<InetAddress> addresses) {
        Stopwatch watch = new Stopwatch();
        IOException last = new IOException("no address");
        for (InetAddress address : addresses) {
            // TLS takes the socket over, and closes it.
            Socket socket = new Socket();
            try (socket) {
                socket.connect(
                        new InetSocketAddress(address, target.port()),
                        Math.toIntExact(session.callTimeout().toMillis()));
                socket.setSoTimeout(Math.toIntExact(session.callTimeout().toMillis()));
                session.passed(PORT_REACHED, watch.elapsed(), "Port " + target.port());
                return encrypted(socket);
            } catch (IOException e) {
                last = e;
            }
        }
        return failed(PORT_REACHED, watch, Troubles.of(last));
    }

    private boolean encrypted(Socket socket) {
        if (!target.secure()) {
            session.log()
                    .add(Check.skipped(TLS_TRUSTED, "The endpoint uses http: what is sent can be read on the way"));
            return true;
        }
        Stopwatch watch = new Stopwatch();
        try {
            session.log().add(new TlsHandshake(session.trust()).check(socket, target, watch));
            return true;
        } catch (IOException e) {
            Trouble trouble = Troubles.of(e);
            return failed(TLS_TRUSTED, watch, waitsForHttp(trouble) ? Trouble.NOT_TLS : trouble);
        }
    }

    /** To some servers, what begins an encrypted connection is the start of a line of HTTP: they wait for its end. */
    private boolean waitsForHttp(Trouble trouble) {
        return (trouble == Trouble.TIMED_OUT || trouble == Trouble.CONNECTION_LOST)
                && new SchemeSearch(session).speaksHttp();
    }

    private boolean failed(CheckName name, Stopwatch watch, Trouble trouble) {
        Duration took = watch.elapsed();
        boolean nameAtFault = trouble == Trouble.HOST_UNKNOWN || trouble == Trouble.CERTIFICATE_FOR_ANOTHER_NAME;
        Diagnosis diagnosis = nameAtFault && !target.pathStyle() && leadsOn(trouble)
                ? NetworkDiagnoses.addressing(target, trouble)
                : NetworkDiagnoses.of(trouble, target);
        session.log().add(Check.failed(name, took, diagnosis));
        return false;
    }

    /** A name that exists is a step on, even where scheme, region or key are wrong as well. */
    private boolean leadsOn(Trouble trouble) {
        return otherStyle.works() || trouble == Trouble.HOST_UNKNOWN && otherStyle.hasHost();
    }
}
