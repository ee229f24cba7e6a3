package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong region, in all the ways that services say so. The right one is eu-nl-1. */
class RegionCorpusTest extends Corpus {

    private static final String REGION = "eu-nl-1";

    static Stream<Row> rows() {
        return Stream.of(
                told("301 with a header", error(301, "PermanentRedirect", "").with("x-amz-bucket-region", REGION)),
                told(
                        "301 with an endpoint",
                        Reply.error(
                                301, "PermanentRedirect", "<Endpoint>acme-lake.s3.eu-nl-1.amazonaws.com</Endpoint>")),
                told("301 with a region element", Reply.error(301, "Redirect", "<Region>eu-nl-1</Region>")),
                told("307 of a new bucket", error(307, "TemporaryRedirect", "").with("x-amz-bucket-region", REGION)),
                told(
                        "400 with a region element",
                        Reply.error(
                                400,
                                "AuthorizationHeaderMalformed",
                                "<Message>The region is wrong</Message><Region>eu-nl-1</Region>")),
                told(
                        "400 expecting, in single quotes",
                        error(400, "AuthorizationHeaderMalformed", "the region 'x' is wrong; expecting 'eu-nl-1'")),
                told(
                        "400 expected, without quotes",
                        error(400, "InvalidRegion", "Region x does not match. Expected region: eu-nl-1.")),
                told(
                        "400 location constraint",
                        error(
                                400,
                                "IllegalLocationConstraintException",
                                "The eu-nl-1 location constraint is incompatible for the region specific endpoint this"
                                        + " request was sent to.")),
                told(
                        "400 in JSON",
                        new Reply(
                                400,
                                Map.of("Content-Type", "application/json", "x-amz-request-id", "4442587FB7D0A2F9"),
                                "{\"code\":\"RegionMismatch\",\"message\":\"wrong region\",\"region\":\"eu-nl-1\"}")),
                asked("301 without a hint", bare(301)),
                asked("400 without a hint", bare(400)),
                asked("403 without a hint", bare(403)),
                asked(
                        "location constraint that names none",
                        error(
                                400,
                                "IllegalLocationConstraintException",
                                "The unspecified location constraint is incompatible")),
                asked(
                        "AccessDenied beside a header",
                        error(403, "AccessDenied", "Access Denied").with("x-amz-bucket-region", REGION)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundAndKeyAndSecretAreTriedThere(Row row) {
        assertThatReport(isDiagnosedAndMended(row))
                .failsFirstAt(CheckName.REGION_MATCHES)
                .passed(CheckName.KEY_RECOGNISED, CheckName.SECRET_CORRECT)
                .offers(
                        CheckName.REGION_MATCHES,
                        new Remedy.ChangeFields(
                                "Switch to eu-nl-1",
                                Map.of(BucketField.REGION, REGION, BucketField.ENDPOINT, endpoint(row, REGION))));
    }

    /** The endpoint that was typed names the region too, and has a port of this run. */
    private String endpoint(Row row, String region) {
        return "http://s3." + region + ".store.example:" + lastPort;
    }

    private int lastPort;

    @Override
    FaultyServer server(Function<Request, @Nullable Reply> fault) {
        FaultyServer server = super.server(fault);
        lastPort = server.port();
        return server;
    }

    @Test
    void swappedKeysInTheWrongRegionAreFoundOutInTheRightOne() {
        try (FaultyServer server = server(wrong(error(301, "Redirect", "").with("x-amz-bucket-region", REGION)))) {
            ConnectionReport report =
                    run(server, typed("http://127.0.0.1:" + server.port()), "the-secret-of-the-writer", "acme-writer");
            assertThatReport(report)
                    .failsFirstAt(CheckName.KEY_RECOGNISED)
                    .says(CheckName.KEY_RECOGNISED, "in each other's field")
                    .failed(CheckName.REGION_MATCHES);
            assertThat(report.checks())
                    .filteredOn(check -> check.diagnosis() != null)
                    .hasSize(2);
        }
    }

    @Test
    void aWrongSecretInTheWrongRegionIsFoundOutInTheRightOne() {
        try (FaultyServer server = server(wrong(error(301, "Redirect", "").with("x-amz-bucket-region", REGION)))) {
            assertThatReport(run(server, typed("http://127.0.0.1:" + server.port()), Jobs.KEY, "no-secret-of-theirs"))
                    .passed(CheckName.KEY_RECOGNISED)
                    .failsFirstAt(CheckName.SECRET_CORRECT)
                    .failed(CheckName.REGION_MATCHES);
        }
    }

    @Test
    void aRegionInADenialIsNotBelievedUnlessTheBucketCanBeListedThere() {
        Reply denial = Reply.error(403, "AccessDenied", "<Region>us-east-1</Region>");
        try (FaultyServer server = server(to(Request::lists, denial))) {
            assertThatReport(run(server, typed("http://127.0.0.1:" + server.port())))
                    .passed(CheckName.REGION_MATCHES)
                    .failsFirstAt(CheckName.LIST)
                    .says(CheckName.LIST, "No list permission");
        }
    }

    private static Row told(String name, Reply reply) {
        return new Row(
                name,
                CheckName.REGION_MATCHES,
                "The bucket is in eu-nl-1, not eu-west-1.",
                Remedy.ChangeFields.class,
                wrong(reply));
    }

    /** Only HEAD tells, and without being authorized. */
    private static Row asked(String name, Reply reply) {
        Function<Request, @Nullable Reply> told = wrong(reply);
        return new Row(
                name,
                CheckName.REGION_MATCHES,
                "The bucket is in eu-nl-1, not eu-west-1.",
                Remedy.ChangeFields.class,
                request -> request.method().equals("HEAD")
                        ? bare(403).with("x-amz-bucket-region", REGION)
                        : told.apply(request));
    }

    private static Function<Request, @Nullable Reply> wrong(Reply reply) {
        return to(
                request -> request.signed()
                        && !request.headers().getOrDefault("authorization", "").contains("/" + REGION + "/s3/"),
                reply);
    }
}
