package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in front of a storage: proxies, consoles, redirects, and ports that want another scheme. */
class FrontCorpusTest extends Corpus {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>Acme gateway</title></head></html>";

    static Stream<Row> rows() {
        return Stream.of(
                page("502 for everything", 502, CheckName.SPEAKS_S3, "proxy or firewall", _ -> true),
                page("503 for everything", 503, CheckName.SPEAKS_S3, "proxy or firewall", _ -> true),
                page("407 for everything", 407, CheckName.SPEAKS_S3, "wants a login", _ -> true),
                page(
                        "503 once it is signed",
                        503,
                        CheckName.LIST,
                        "a web page came back with status 503",
                        Request::signed),
                page(
                        "403 once it is signed",
                        403,
                        CheckName.LIST,
                        "a web page came back with status 403",
                        Request::signed),
                page("502 on writing", 502, CheckName.WRITE, "While writing an object, a web page", Corpus::puts),
                new Row(
                        "redirect to another host",
                        CheckName.SPEAKS_S3,
                        "sends us to another address",
                        Remedy.RevisitField.class,
                        to(_ -> true, bareRedirect(302, "https://another.example/login"))),
                new Row(
                        "redirect to another host once it is signed",
                        CheckName.LIST,
                        "sends us to another address",
                        Remedy.RevisitField.class,
                        to(Request::signed, bareRedirect(302, "https://another.example/login"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNotTakenForTheService(Row row) {
        assertThatReport(isDiagnosedAndMended(row))
                .failsFirstAt(row.stage())
                .neverMentions("Acme gateway")
                .neverMentions("another.example");
    }

    static Stream<Reply> wantHttps() {
        return Stream.of(
                error(400, "InvalidRequest", "This bucket requires HTTPS"),
                error(403, "InsecureTransport", "Requests must use SSL"),
                new Reply(426, Map.of("Upgrade", "TLS/1.2"), ""),
                new Reply(
                        400,
                        Map.of("Content-Type", "text/html"),
                        "<html>The plain HTTP request was sent to HTTPS port</html>"),
                bareRedirect(301, "https://127.0.0.1/acme-lake"),
                bareRedirect(308, "https://127.0.0.1:8443/acme-lake"));
    }

    @ParameterizedTest
    @MethodSource("wantHttps")
    void aPortThatWantsHttpsSaysSoInItsOwnWords(Reply reply) {
        try (FaultyServer server = FaultyServer.answering(_ -> reply)) {
            ConnectionReport report =
                    Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
            assertThatReport(report)
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .offers(
                            CheckName.SPEAKS_S3,
                            new Remedy.ChangeFields(
                                    "Use https", Map.of(BucketField.ENDPOINT, "https://127.0.0.1:" + server.port())));
        }
    }

    @Test
    void aPortThatWaitsForTheEndOfALineSpeaksHttp() {
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);
                FaultyServer server = FaultyServer.before(store, _ -> null)) {
            String secure = "https://127.0.0.1:" + server.port();
            ConnectionReport report = Jobs.run(Jobs.job(Jobs.custom(secure, AddressingStyle.PATH), secure));
            assertThatReport(report)
                    .failsFirstAt(CheckName.TLS_TRUSTED)
                    .offers(
                            CheckName.TLS_TRUSTED,
                            new Remedy.ChangeFields("Use http", Map.of(BucketField.ENDPOINT, server.endpoint())));
        }
    }

    @Test
    void aConsolesNeighbourIsOffered() throws IOException {
        for (int attempt = 0; attempt < 20; attempt++) {
            try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET)) {
                HttpServer console;
                try {
                    console = HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), store.port() + 1), 0);
                } catch (BindException _) {
                    continue;
                }
                console.createContext("/", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, PAGE.length());
                    exchange.getResponseBody().write(PAGE.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    exchange.close();
                });
                console.start();
                String endpoint = "http://127.0.0.1:" + (store.port() + 1);
                assertThatReport(Jobs.run(Jobs.job(Jobs.custom(endpoint, AddressingStyle.PATH), endpoint)))
                        .failsFirstAt(CheckName.SPEAKS_S3)
                        .says(CheckName.SPEAKS_S3, "Console, not the API")
                        .offers(
                                CheckName.SPEAKS_S3,
                                new Remedy.ChangeFields(
                                        "Use " + store.endpoint(), Map.of(BucketField.ENDPOINT, store.endpoint())));
                console.stop(0);
                assertThatReport(Jobs.run(Jobs.job(Jobs.custom(store.endpoint(), AddressingStyle.PATH), endpoint)))
                        .hasOutcome(Outcome.HEALTHY);
                return;
            }
        }
        org.junit.jupiter.api.Assumptions.abort("No two ports in a row are free.");
    }

    @Test
    void whatOnlyTheSignedRequestProvesIsBelieved() {
        try (FaultyServer server =
                server(to(request -> !request.signed(), new Reply(200, Map.of("Content-Type", "text/html"), PAGE)))) {
            assertThatReport(run(server, typed(server.endpoint()))).hasOutcome(Outcome.HEALTHY);
        }
    }

    private static Row page(
            String name, int status, CheckName stage, String says, java.util.function.Predicate<Request> requests) {
        return new Row(
                name,
                stage,
                says,
                Remedy.TryAgain.class,
                to(requests, new Reply(status, Map.of("Content-Type", "text/html"), PAGE)));
    }

    private static Reply bareRedirect(int status, String location) {
        return new Reply(status, Map.of("Location", location), "");
    }
}
