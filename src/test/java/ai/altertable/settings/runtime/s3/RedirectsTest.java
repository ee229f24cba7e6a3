package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.Certificate;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.Listener;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that may be reached cannot send us on to one that it names; here even the rules would have let us. */
class RedirectsTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 305, 307, 308})
    void redirectsAreNotFollowed(int status) {
        try (Listener elsewhere = Listener.at("127.0.0.1");
                FaultyServer server = FaultyServer.answering(_ -> redirect(status, elsewhere))) {
            assertStays(
                    Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint())),
                    elsewhere);
            assertThat(server.requests()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void redirectsOverTlsAreNotFollowed(int status) {
        Certificate certificate = Certificate.selfSigned(folder, "ip:127.0.0.1", 90);
        try (Listener elsewhere = Listener.at("127.0.0.1");
                FaultyServer server = FaultyServer.answering(certificate.server(), _ -> redirect(status, elsewhere))) {
            String endpoint = server.endpoint().replace("http:", "https:");
            ConnectionReport report = new S3Probe(
                            new Surroundings(Trust.in(certificate.authorities()), InetAddress::getAllByName))
                    .run(Jobs.job(Jobs.custom(endpoint, AddressingStyle.PATH), endpoint), _ -> {}, new Cancellation());
            assertStays(report, elsewhere);
            assertThat(server.requests()).isNotEmpty();
        }
    }

    /** The first answer is public, those that follow lead inside. */
    @Test
    void aNameThatIsBoundAnewIsRefusedWhenItConnectsAgain() {
        AtomicInteger lookUps = new AtomicInteger();
        try (FaultyServer server = FaultyServer.answering(
                        _ -> Reply.error(403, "AccessDenied", "").with("Connection", "close"));
                Listener inside = Listener.at("127.0.0.2", server.port())) {
            String endpoint = "http://storage.example:" + server.port();
            ProbeJob job = new ProbeJob(
                    Jobs.custom(endpoint, AddressingStyle.PATH),
                    Jobs.key(Jobs.KEY, Jobs.SECRET),
                    Jobs.settings(endpoint),
                    (address, _) -> address.equals(InetAddress.ofLiteral("127.0.0.1")),
                    Duration.ofSeconds(20));
            ConnectionReport report = new S3Probe(new Surroundings(Trust.systemDefault(), _ -> new InetAddress[] {
                        InetAddress.ofLiteral(lookUps.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")
                    }))
                    .run(job, _ -> {}, new Cancellation());

            assertThatReport(report).hasOutcome(Outcome.FAILED).neverMentions("127.0.0");
            assertThat(lookUps).hasValueGreaterThan(1);
            assertThat(inside.connections()).isZero();
        }
    }

    private static Reply redirect(int status, Listener elsewhere) {
        String place = "127.0.0.1:" + elsewhere.port();
        return Reply.error(
                        status, "TemporaryRedirect", "<Endpoint>" + place + "</Endpoint><Region>" + place + "</Region>")
                .with("Location", "http://" + place + "/latest/meta-data")
                .with("x-amz-bucket-region", place);
    }

    private static void assertStays(ConnectionReport report, Listener elsewhere) {
        assertThatReport(report).hasOutcome(Outcome.FAILED).neverMentions(String.valueOf(elsewhere.port()));
        assertThat(elsewhere.connections()).isZero();
    }
}
