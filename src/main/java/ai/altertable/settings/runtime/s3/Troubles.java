package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.xml.stream.XMLStreamException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** What kept an answer from coming, read from a chain of exceptions: the first that says enough. */
final class Troubles {

    private Troubles() {}

    static Trouble of(Throwable thrown) {
        Trouble vague = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Trouble trouble = one(cause);
            if (trouble != null && trouble != Trouble.TLS_BROKEN && trouble != Trouble.ANSWER_GARBLED) {
                return trouble;
            }
            vague = vague == null ? trouble : vague;
        }
        return vague == null ? Trouble.CONNECTION_LOST : vague;
    }

    private static @Nullable Trouble one(Throwable cause) {
        return switch (cause) {
            case GuardedDns.RefusedException _ -> Trouble.ADDRESS_REFUSED;
            case UnknownHostException _ -> Trouble.HOST_UNKNOWN;
            case ApiCallTimeoutException _ -> Trouble.TIMED_OUT;
            case ApiCallAttemptTimeoutException _ -> Trouble.TIMED_OUT;
            case InterruptedIOException _ -> Trouble.TIMED_OUT;
            case HttpHostConnectException _ -> Trouble.CONNECTION_REFUSED;
            case ConnectException _ -> Trouble.CONNECTION_REFUSED;
            case NoRouteToHostException _ -> Trouble.CONNECTION_REFUSED;
            case CertificateExpiredException _ -> Trouble.CERTIFICATE_EXPIRED;
            case CertificateNotYetValidException _ -> Trouble.CERTIFICATE_NOT_YET_VALID;
            case SSLPeerUnverifiedException _ -> Trouble.CERTIFICATE_FOR_ANOTHER_NAME;
            case CertPathBuilderException _ -> Trouble.CERTIFICATE_UNTRUSTED;
            // One that is not valid now is wrapped in one of these.
            case CertPathValidatorException path -> validity(path.getCause());
            case java.security.cert.CertificateException certificate -> certificate(certificate);
            case SSLException ssl -> tls(ssl);
            case NoHttpResponseException _ -> Trouble.CONNECTION_LOST;
            case ConnectionClosedException _ -> Trouble.ANSWER_CUT_OFF;
            case AnswerTooLongException _ -> Trouble.ANSWER_TOO_LONG;
            case MessageConstraintException _ -> Trouble.ANSWER_TOO_LONG;
            case XMLStreamException _ -> Trouble.ANSWER_GARBLED;
            case HttpException _ -> Trouble.NOT_HTTP;
            default -> null;
        };
    }

    private static Trouble validity(@Nullable Throwable reason) {
        return switch (reason) {
            case CertificateExpiredException _ -> Trouble.CERTIFICATE_EXPIRED;
            case CertificateNotYetValidException _ -> Trouble.CERTIFICATE_NOT_YET_VALID;
            case null, default -> Trouble.CERTIFICATE_UNTRUSTED;
        };
    }

    private static @Nullable Trouble certificate(java.security.cert.CertificateException certificate) {
        String message = String.valueOf(certificate.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no subject alternative") || message.contains("no name matching")
                ? Trouble.CERTIFICATE_FOR_ANOTHER_NAME
                : null;
    }

    private static Trouble tls(SSLException ssl) {
        String message = String.valueOf(ssl.getMessage());
        return message.contains("unrecognized SSL message") || message.contains("plaintext connection")
                ? Trouble.NOT_TLS
                : Trouble.TLS_BROKEN;
    }
}
