package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Whether a port that made nothing of plain HTTP speaks TLS. */
record SchemeTrial(Session session) {

    boolean speaksTls() {
        S3Target target = session.target();
        int timeout = Math.toIntExact(session.callTimeout().toMillis());
        try (Socket socket = new Socket()) {
            InetAddress address =
                    session.dns().addresses(target.host(), target.port()).getFirst();
            socket.connect(new InetSocketAddress(address, target.port()), timeout);
            socket.setSoTimeout(timeout);
            var _ = new TlsHandshake(session.trust()).check(socket, target, new Stopwatch());
            return true;
        } catch (IOException e) {
            // A certificate that is not trusted is still one.
            return switch (Troubles.of(e)) {
                case CERTIFICATE_UNTRUSTED,
                        CERTIFICATE_EXPIRED,
                        CERTIFICATE_NOT_YET_VALID,
                        CERTIFICATE_FOR_ANOTHER_NAME -> true;
                case HOST_UNKNOWN,
                        ADDRESS_REFUSED,
                        CONNECTION_REFUSED,
                        TIMED_OUT,
                        NOT_TLS,
                        TLS_BROKEN,
                        NOT_HTTP,
                        CONNECTION_LOST,
                        ANSWER_CUT_OFF,
                        ANSWER_GARBLED,
                        ANSWER_TOO_LONG -> false;
            };
        }
    }
}
