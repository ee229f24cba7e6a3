package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** A TLS handshake that checks chain and name, and looks at when the certificate ends. */
record TlsHandshake(X509TrustManager trust) {

    private static final long DAYS_TO_RENEW = 30;

    /** @throws IOException when the server cannot be trusted, or does not speak TLS */
    Check check(Socket socket, S3Target target, Stopwatch watch) throws IOException {
        try (SSLSocket tls =
                (SSLSocket) context().getSocketFactory().createSocket(socket, target.host(), target.port(), true)) {
            SSLParameters parameters = tls.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            tls.setSSLParameters(parameters);
            tls.startHandshake();
            return judge(tls.getSession(), watch);
        }
    }

    private static Check judge(SSLSession session, Stopwatch watch) throws IOException {
        X509Certificate certificate = (X509Certificate) session.getPeerCertificates()[0];
        try {
            // Java does not ask this of a certificate that is trusted itself.
            certificate.checkValidity();
        } catch (CertificateException e) {
            throw new IOException(e);
        }
        Instant end = certificate.getNotAfter().toInstant();
        long days = Duration.between(Instant.now(), end).toDays();
        String detail = session.getProtocol() + ", certificate valid for " + days + (days == 1 ? " day" : " days");
        if (days > DAYS_TO_RENEW) {
            return Check.passed(CheckName.TLS_TRUSTED, watch.elapsed(), detail);
        }
        Diagnosis diagnosis = new Diagnosis(
                "The server's certificate expires in " + days + (days == 1 ? " day." : " days."),
                "From then on, the bucket cannot be reached. Renew the certificate on the server.",
                "Certificate expires soon",
                null,
                List.of(),
                "");
        return Check.warned(CheckName.TLS_TRUSTED, watch.elapsed(), detail, diagnosis);
    }

    private SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no TLS.", e);
        }
    }
}
