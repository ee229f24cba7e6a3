package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Capability;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Services that know less of S3 than Amazon does: findings, and nothing that they would refuse is ever sent. */
class CompatibleCorpusTest extends Corpus {

    @Test
    void aStoreThatRefusesEveryNewerHeaderIsHealthy() {
        Reply refusal = error(501, "NotImplemented", "Header 'x-amz-checksum-crc32' with value 'x' not implemented");
        try (FaultyServer server = server(request -> {
            boolean newer = request.headers().entrySet().stream()
                    .map(header -> (header.getKey() + header.getValue()).toLowerCase(Locale.ROOT))
                    .anyMatch(header -> header.startsWith("x-amz-checksum")
                            || header.startsWith("x-amz-sdk-checksum")
                            || header.startsWith("x-amz-trailer")
                            || header.contains("aws-chunked")
                            || header.contains("streaming-"));
            boolean bare =
                    request.query().equals("delete") && !request.headers().containsKey("content-md5");
            return newer
                    ? refusal
                    : bare
                            ? error(400, "InvalidRequest", "Missing required header for this request: Content-Md5")
                            : null;
        })) {
            assertThatReport(run(server, typed(server.endpoint()))).hasOutcome(Outcome.HEALTHY);
        }
    }

    static Stream<Arguments> oldLists() {
        Predicate<Request> current = request -> request.lists() && request.signed();
        return Stream.of(
                Arguments.of("501", to(current, error(501, "NotImplemented", ""))),
                Arguments.of("400", to(current, error(400, "InvalidArgument", "Unknown parameter list-type"))),
                Arguments.of(
                        "ignored",
                        to(
                                current.and(request -> request.query().contains("max-keys=1")),
                                Reply.xml(
                                        200,
                                        "<ListBucketResult><Name>acme-lake</Name><Marker/><MaxKeys>1</MaxKeys>"
                                                + "<IsTruncated>true</IsTruncated></ListBucketResult>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oldLists")
    void whereOnlyTheOldListWorksThatIsAFinding(String name, java.util.function.Function<Request, Reply> fault) {
        try (FaultyServer server = server(fault::apply)) {
            ConnectionReport report = run(server, typed(server.endpoint()));
            assertThatReport(report)
                    .hasOutcome(Outcome.ATTENTION)
                    .warned(CheckName.LIST)
                    .says(CheckName.LIST, "only the old way of listing")
                    .passed(CheckName.WRITE, CheckName.DELETE, CheckName.PROBES_GONE);
            assertThat(report.capabilities()).doesNotContain(Capability.LIST);
        }
    }

    static Stream<Arguments> noMultipart() {
        Predicate<Request> begin = request -> request.query().startsWith("uploads");
        Predicate<Request> part = request -> request.query().contains("partNumber");
        return Stream.of(
                Arguments.of("501", begin, error(501, "NotImplemented", "")),
                Arguments.of("405", begin, error(405, "MethodNotAllowed", "")),
                Arguments.of("400", begin, error(400, "InvalidRequest", "")),
                Arguments.of("404", begin, bare(404)),
                Arguments.of("501 for a part", part, error(501, "NotImplemented", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noMultipart")
    void withoutUploadsInPartsLargeFilesAreTheFinding(String name, Predicate<Request> requests, Reply reply) {
        try (FaultyServer server = server(to(requests, reply))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .hasOutcome(Outcome.ATTENTION)
                    .warned(CheckName.MULTIPART)
                    .says(CheckName.MULTIPART, "Large files cannot be written here.")
                    .passed(CheckName.PROBES_GONE);
        }
    }

    static Stream<Arguments> noConditions() {
        return Stream.of(
                Arguments.of(error(501, "NotImplemented", "If-None-Match"), "No conditional writes"),
                Arguments.of(error(400, "XMinioInvalidRequest", ""), "No conditional writes"),
                Arguments.of(bare(200), "silently ignored"));
    }

    @ParameterizedTest
    @MethodSource("noConditions")
    void aConditionThatIsRefusedOrIgnoredIsAFinding(Reply reply, String says) {
        try (FaultyServer server = server(to(request -> request.headers().containsKey("if-none-match"), reply))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .hasOutcome(Outcome.HEALTHY)
                    .warned(CheckName.OVERWRITE_REFUSED)
                    .says(CheckName.OVERWRITE_REFUSED, says);
        }
    }

    @Test
    void aBatchThatIsRefusedIsAFinding() {
        try (FaultyServer server =
                server(to(request -> request.query().equals("delete"), error(400, "MalformedXML", "")))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .warned(CheckName.BATCH_DELETE)
                    .says(CheckName.BATCH_DELETE, "No batch delete")
                    .passed(CheckName.PROBES_GONE);
        }
    }

    static Stream<Row> slow() {
        return Stream.of(
                new Row(
                        "503",
                        CheckName.LIST,
                        "slow down",
                        Remedy.TryAgain.class,
                        to(Request::signed, error(503, "SlowDown", "Please reduce your request rate."))),
                new Row(
                        "429",
                        CheckName.LIST,
                        "slow down",
                        Remedy.TryAgain.class,
                        to(Request::signed, bare(429).with("Retry-After", "40"))),
                new Row(
                        "500",
                        CheckName.LIST,
                        "an error of its own",
                        Remedy.TryAgain.class,
                        to(Request::signed, error(500, "InternalError", ""))),
                new Row(
                        "write throttled",
                        CheckName.WRITE,
                        "While writing an object, the service asked us to slow down",
                        Remedy.TryAgain.class,
                        to(Corpus::puts, error(503, "ServiceUnavailable", ""))));
    }

    @ParameterizedTest
    @MethodSource("slow")
    void aServiceThatIsBusyIsTriedAgain(Row row) {
        ConnectionReport report = isDiagnosedAndMended(row);
        if (row.name().equals("429")) {
            assertThat(diagnosis(report, row.stage()).remedies())
                    .contains(new Remedy.KeepTrying("Keep trying until it works", 40, 10));
        }
    }
}
