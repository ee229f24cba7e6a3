package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.RawServer;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are no answers: the test ends in its time, names its stage and shows nothing of what came. */
class HostileAnswersTest extends Corpus {

    private static final int FLOOD = 16 * 1024 * 1024;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nx-amz-request-id: 4442587FB7D0A2F9\r\n";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("reset", "", CheckName.SPEAKS_S3, "closed the connection without an answer"),
                Arguments.of(
                        "truncated",
                        HEAD + "Content-Length: 5000\r\n\r\n<ListBucketResult><Name>acme",
                        CheckName.SPEAKS_S3,
                        "in the middle of its answer"),
                Arguments.of(
                        "malformed",
                        HEAD + "Content-Length: 31\r\nConnection: close\r\n\r\n<ListBucketResult><Name>acme</No",
                        CheckName.LIST,
                        "not well-formed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void brokenAnswersAreNamed(String name, String bytes, CheckName stage, String says) {
        try (RawServer server = RawServer.sending(bytes)) {
            assertThatReport(test(server.endpoint()))
                    .isComplete()
                    .failsFirstAt(stage)
                    .says(stage, says)
                    .neverMentions("ListBucketResult");
        }
    }

    @Test
    void aServerThatNeverSpeaksIsLeftInTime() {
        try (RawServer server = RawServer.silent()) {
            assertThatReport(test(server.endpoint()))
                    .isComplete()
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .says(CheckName.SPEAKS_S3, "did not answer in time");
        }
    }

    @Test
    void aListWithoutEndIsNotReadToItsEnd() {
        Reply flood = Reply.xml(200, "<ListBucketResult><Name>acme-lake</Name>" + " ".repeat(FLOOD));
        try (FaultyServer server = server(to(Request::signed, flood))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .failsFirstAt(CheckName.LIST)
                    .says(CheckName.LIST, "far more than was asked for");
        }
    }

    @Test
    void aRefusalWithoutEndIsUnderstoodByItsBeginning() {
        Reply flood = error(403, "InvalidAccessKeyId", "x".repeat(FLOOD));
        try (FaultyServer server = server(to(_ -> true, flood))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .failsFirstAt(CheckName.KEY_RECOGNISED)
                    .neverMentions("xxxx");
        }
    }

    @Test
    void aFloodOfHeadersHarmsNobody() {
        Map<String, String> headers = IntStream.range(0, 5000)
                .boxed()
                .collect(Collectors.toMap(i -> "x-amz-meta-" + i, _ -> "v".repeat(500)));
        try (RawServer server = RawServer.answering(403, headers, "")) {
            assertThatReport(test(server.endpoint()))
                    .isComplete()
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .says(CheckName.SPEAKS_S3, "far more than was asked for")
                    .neverMentions("vvvv");
        }
    }

    @Test
    void nothingOfAnAnswerIsEverShown() {
        String markup = "<script>alert(1)</script>";
        Reply reply = Reply.error(
                        400,
                        "Bad&lt;script&gt;",
                        "<Message>&lt;script&gt;alert(1)</Message><Region>&lt;script&gt;</Region>")
                .with("x-amz-bucket-region", markup)
                .with("x-amz-request-id", markup);
        try (FaultyServer server = server(to(_ -> true, reply))) {
            ConnectionReport report = run(server, typed(server.endpoint()));
            assertThat(report.toString()).doesNotContain("script").doesNotContain("alert");
        }
    }

    private static ConnectionReport test(String endpoint) {
        return Jobs.run(new ProbeJob(
                Jobs.custom(endpoint, AddressingStyle.PATH),
                Jobs.key(Jobs.KEY, Jobs.SECRET),
                Jobs.settings(endpoint),
                Jobs.LOOPBACK,
                Duration.ofSeconds(6)));
    }
}
