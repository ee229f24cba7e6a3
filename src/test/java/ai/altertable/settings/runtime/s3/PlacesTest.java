package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.RawServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Wrong addresses of all kinds, from the name to the jurisdiction. */
class PlacesTest {

    private static final String LOST = "http://storage.example:9000";

    @Test
    void anUnknownHostIsNamed() {
        assertThatReport(run(Jobs.custom(LOST, AddressingStyle.PATH), host -> {
                    throw new UnknownHostException(host);
                }))
                .failsFirstAt(CheckName.HOST_FOUND)
                .says(CheckName.HOST_FOUND, "There is no public server called storage.example.")
                .pointsAt(CheckName.HOST_FOUND, BucketField.ENDPOINT);
    }

    @Test
    void anAddressThatMayNotBeReachedIsNotTalkedAbout() {
        ProbeJob job = new ProbeJob(
                Jobs.custom(LOST, AddressingStyle.PATH),
                Jobs.key(Jobs.KEY, Jobs.SECRET),
                Jobs.settings(LOST),
                (address, _) -> !address.isLoopbackAddress(),
                Duration.ofSeconds(10));
        ConnectionReport report = new S3Probe(new Surroundings(Trust.systemDefault(), host -> new InetAddress[] {
                    InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8}), InetAddress.getLoopbackAddress()
                }))
                .run(job, _ -> {}, new Cancellation());
        assertThatReport(report)
                .failsFirstAt(CheckName.HOST_FOUND)
                .says(CheckName.HOST_FOUND, "There is no public server called storage.example.")
                .neverMentions("127.0.0.1")
                .neverMentions("8.8.8.8");
    }

    @Test
    void anAddressThatChangesBetweenLookUpsIsRefusedAtConnectTime() {
        GuardedDns dns = new GuardedDns(Jobs.NOTHING, InetAddress::getAllByName);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> dns.resolve("127.0.0.1", 80)))
                .isInstanceOf(GuardedDns.RefusedException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> dns.resolve("127.0.0.1")))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void aPortThatNobodyListensAtIsNamed() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        String endpoint = "http://127.0.0.1:" + port;
        assertThatReport(Jobs.run(Jobs.job(Jobs.custom(endpoint, AddressingStyle.PATH), endpoint)))
                .failsFirstAt(CheckName.PORT_REACHED)
                .says(CheckName.PORT_REACHED, "Nothing answers at 127.0.0.1 port " + port);
    }

    @Test
    void aWebPageIsNotAnApi() {
        Reply page = new Reply(200, Map.of("Content-Type", "text/html"), "<!doctype html><html><b>MinIO Console</b>");
        try (FaultyServer server = FaultyServer.answering(_ -> page)) {
            assertThatReport(
                            Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint())))
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .says(CheckName.SPEAKS_S3, "answers with a web page")
                    .pointsAt(CheckName.SPEAKS_S3, BucketField.ENDPOINT)
                    .neverMentions("MinIO");
        }
    }

    @Test
    void httpsAtAPortThatSpeaksHttpIsOneClickAway() {
        try (ObjectStore store = ObjectStore.start()) {
            String endpoint = "https://127.0.0.1:" + store.port();
            assertThatReport(Jobs.run(Jobs.job(Jobs.custom(endpoint, AddressingStyle.PATH), endpoint)))
                    .failsFirstAt(CheckName.TLS_TRUSTED)
                    .offers(
                            CheckName.TLS_TRUSTED,
                            new Remedy.ChangeFields("Use http", Map.of(BucketField.ENDPOINT, store.endpoint())));
        }
    }

    @Test
    void plainHttpAtATlsPortIsOneClickAway() {
        Reply go = new Reply(
                400, Map.of("Content-Type", "text/plain"), "Client sent an HTTP request to an HTTPS server.\n");
        try (FaultyServer server = FaultyServer.answering(_ -> go)) {
            assertThatReport(
                            Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint())))
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .offers(
                            CheckName.SPEAKS_S3,
                            new Remedy.ChangeFields(
                                    "Use https", Map.of(BucketField.ENDPOINT, "https://127.0.0.1:" + server.port())));
        }
    }

    @Test
    void theServersClockIsComparedWithOurs() {
        assertThatReport(withDate(Duration.ofMinutes(20)))
                .failsFirstAt(CheckName.CLOCKS_AGREE)
                .says(CheckName.CLOCKS_AGREE, "Our clock is 20 minutes behind that of the service");
        assertThatReport(withDate(Duration.ofMinutes(7)))
                .warned(CheckName.CLOCKS_AGREE)
                .says(CheckName.CLOCKS_AGREE, "7 minutes apart");
    }

    @Test
    void aStoreThatLooksInThePathSaysSo() {
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET)) {
            StorageProfile profile =
                    Jobs.custom("http://storage.example:" + store.port(), AddressingStyle.VIRTUAL_HOSTED);
            Remedy path = new Remedy.ChangeFields(
                    "Use path-style", Map.of(BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name()));
            assertThatReport(run(profile, PlacesTest::loopback))
                    .failsFirstAt(CheckName.BUCKET_EXISTS)
                    .offers(CheckName.BUCKET_EXISTS, path);
            assertThatReport(run(profile, host -> {
                        if (host.startsWith(Jobs.BUCKET)) {
                            throw new UnknownHostException(host);
                        }
                        return loopback(host);
                    }))
                    .failsFirstAt(CheckName.HOST_FOUND)
                    .offers(CheckName.HOST_FOUND, path);
        }
    }

    @Test
    void aHostThatOnlyLacksTheBucketsNameLeadsOnThoughSchemeAndKeyAreWrongToo() {
        try (ObjectStore store = ObjectStore.start()) {
            StorageProfile profile =
                    Jobs.custom("https://storage.example:" + store.port(), AddressingStyle.VIRTUAL_HOSTED);
            assertThatReport(run(profile, host -> {
                        if (host.startsWith(Jobs.BUCKET)) {
                            throw new UnknownHostException(host);
                        }
                        return loopback(host);
                    }))
                    .failsFirstAt(CheckName.HOST_FOUND)
                    .offers(
                            CheckName.HOST_FOUND,
                            new Remedy.ChangeFields(
                                    "Use path-style",
                                    Map.of(BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name())));
        }
    }

    @Test
    void aBucketInAnotherJurisdictionIsFoundThere() {
        // One port for all: the host name says which.
        try (FaultyServer r2 = FaultyServer.answering(request -> {
            boolean there = request.headers().get("host").contains(".eu.");
            return there && request.signed()
                    ? Reply.xml(
                            200, "<ListBucketResult><Name>acme-lake</Name><KeyCount>0</KeyCount></ListBucketResult>")
                    : Reply.error(403, "AccessDenied", "");
        })) {
            String template = "http://{account}.{jurisdiction}.r2.example:" + r2.port();
            ProbeJob job = new ProbeJob(
                    Jobs.r2(""),
                    Jobs.key(Jobs.KEY, Jobs.SECRET),
                    new RuntimeSettings("", Map.of("r2", template), List.of(), new RuntimeSettings.Managed("", "", "")),
                    Jobs.LOOPBACK,
                    Duration.ofSeconds(10));
            assertThatReport(probe(PlacesTest::loopback).run(job, _ -> {}, new Cancellation()))
                    .failsFirstAt(CheckName.BUCKET_EXISTS)
                    .offers(
                            CheckName.BUCKET_EXISTS,
                            new Remedy.ChangeFields("Use the EU jurisdiction", Map.of(BucketField.JURISDICTION, "eu")));
        }
    }

    private static ConnectionReport withDate(Duration ahead) {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(ahead).plusSeconds(20).atOffset(ZoneOffset.UTC));
        try (RawServer server = RawServer.answering(403, Map.of("Date", date, "x-amz-request-id", "4442587F"), "")) {
            return Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
        }
    }

    private static ConnectionReport run(StorageProfile profile, Surroundings.Names names) {
        return probe(names).run(Jobs.job(profile, "http://unused.example"), _ -> {}, new Cancellation());
    }

    private static S3Probe probe(Surroundings.Names names) {
        return new S3Probe(new Surroundings(Trust.systemDefault(), names));
    }

    private static InetAddress[] loopback(String host) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
    }
}
