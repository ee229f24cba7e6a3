package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.testing.Certificate;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
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
    void anExpiredCertificateIsNamed() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", "-30d", 10);
        assertThatReport(test("https", certificate, Trust.in(certificate.authorities())))
                .failsFirstAt(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "has expired");
    }

    @Test
    void aCertificateOfTheFutureMayMeanThatAClockIsBehind() {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", "+5d", 90);
        assertThatReport(test("https", certificate, Trust.in(certificate.authorities())))
                .failsFirstAt(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "is not valid yet");
    }

    @Test
    void aNameInFrontOfTheHostThatTheCertificateLacksGoesIntoThePath() {
        ConnectionReport report = atHost("acme-lake", AddressingStyle.VIRTUAL_HOSTED);
        assertThatReport(report)
                .failsFirstAt(CheckName.TLS_TRUSTED)
                .says(CheckName.TLS_TRUSTED, "is not for acme-lake.storage.example")
                .offers(
                        CheckName.TLS_TRUSTED,
                        new Remedy.ChangeFields("Use path-style", Map.of(BucketField.ADDRESSING_STYLE, "PATH")));
        assertThatReport(atHost("acme-lake", AddressingStyle.PATH)).passed(CheckName.TLS_TRUSTED, CheckName.LIST);
    }

    @Test
    void aNameWithDotsGoesIntoThePathUnasked() {
        assertThatReport(atHost("acme.lake", AddressingStyle.VIRTUAL_HOSTED))
                .passed(CheckName.TLS_TRUSTED, CheckName.BUCKET_EXISTS, CheckName.LIST);
    }

    private ConnectionReport atHost(String bucket, AddressingStyle style) {
        Certificate certificate = Certificate.selfSigned(folder, "dns:storage.example", 90);
        Reply list = Reply.xml(
                200,
                "<ListBucketResult><Name>x</Name><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>");
        try (FaultyServer server = FaultyServer.answering(certificate.server(), _ -> list)) {
            String endpoint = "https://storage.example:" + server.port();
            return new S3Probe(new Surroundings(Trust.in(certificate.authorities()), host ->
                            new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})}))
                    .run(Jobs.job(Jobs.custom(endpoint, bucket, "", style), endpoint), _ -> {}, new Cancellation());
        }
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
