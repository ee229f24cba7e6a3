package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.testing.Certificate;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import java.net.InetAddress;
import java.nio.file.Path;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates, good and bad. */
class EncryptionTest {

    @TempDir
    Path folder;

    @Test
    void aSelfSignedCertificateIsNotTrusted() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", 90);
        assertThatReport(test("https", certificate, Trust.systemDefault()))
                .failsFirstAt(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "not signed by an authority we trust");
    }

    @Test
    void aCertificateForAnotherNameIsNotTrusted() {
        Certificate certificate = Certificate.selfSigned(folder, "dns:elsewhere.example", 90);
        assertThatReport(test("https", certificate, Trust.in(certificate.authorities())))
                .failsFirstAt(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "is not for 127.0.0.1");
    }

    @Test
    void aTrustedCertificateTellsHowLongItIsValid() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", 90);
        assertThatReport(test("https", certificate, Trust.in(certificate.authorities())))
                .passed(CheckName.TLS_TRUSTED, CheckName.SPEAKS_S3)
                .detail(CheckName.TLS_TRUSTED, "TLSv1.3, certificate valid for 89 days");
    }

    @Test
    void aCertificateThatExpiresSoonIsAWarning() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", 11);
        assertThatReport(test("https", certificate, Trust.in(certificate.authorities())))
                .warned(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "expires in 10 days");
    }

    @Test
    void plainHttpThatGetsNoAnswerFromATlsPortIsOneClickAway() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", 90);
        ConnectionReport report = test("http", certificate, Trust.systemDefault());
        assertThatReport(report)
                .failsFirstAt(CheckName.SPEAKS_S3)
                .says(CheckName.SPEAKS_S3, "wants an encrypted connection");
        assertThatReport(report).pointsAt(CheckName.SPEAKS_S3, BucketField.ENDPOINT);
    }

    private static ConnectionReport test(String scheme, Certificate certificate, X509TrustManager trust) {
        try (FaultyServer server =
                FaultyServer.answering(certificate.server(), _ -> Reply.error(403, "AccessDenied", ""))) {
            String endpoint = scheme + "://127.0.0.1:" + server.port();
            return new S3Probe(new Surroundings(trust, InetAddress::getAllByName))
                    .run(Jobs.job(Jobs.custom(endpoint, AddressingStyle.PATH), endpoint), _ -> {}, new Cancellation());
        }
    }
}
