package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cloudflare R2: its jurisdictions, its codes, and what one pastes from its token page. */
class R2CorpusTest extends Corpus {

    private static final String TOKEN = "abcDEF123_-abcDEF123_-abcDEF123_-abcDEFG";

    @Override
    StorageProfile typed(String endpoint) {
        return Jobs.r2("");
    }

    static Stream<Row> rows() {
        return Stream.of(
                row(
                        "10002",
                        CheckName.KEY_RECOGNISED,
                        "does not know",
                        Remedy.RevisitField.class,
                        error(401, "Unauthorized", "")),
                row(
                        "length",
                        CheckName.KEY_RECOGNISED,
                        "does not know",
                        Remedy.RevisitField.class,
                        error(400, "InvalidArgument", "Credential access key has length 20, should be 32")),
                row(
                        "10035",
                        CheckName.SECRET_CORRECT,
                        "does not belong",
                        Remedy.RevisitField.class,
                        error(403, "SignatureDoesNotMatch", "")),
                row(
                        "10003",
                        CheckName.LIST,
                        "may not list objects",
                        Remedy.GrantPermission.class,
                        error(403, "AccessDenied", "Access Denied")),
                row(
                        "10018",
                        CheckName.CLOCKS_AGREE,
                        "clock",
                        Remedy.TryAgain.class,
                        error(400, "ExpiredRequest", "Request has expired")),
                row(
                        "10042",
                        CheckName.KEY_RECOGNISED,
                        "may not use the service",
                        Remedy.TryAgain.class,
                        error(403, "NotEntitled", "Please enable R2 through the Cloudflare Dashboard.")),
                row(
                        "10005",
                        CheckName.BUCKET_EXISTS,
                        "does not take acme-lake",
                        Remedy.RevisitField.class,
                        error(400, "InvalidBucketName", "")),
                row(
                        "10006",
                        CheckName.BUCKET_EXISTS,
                        "no bucket called acme-lake",
                        Remedy.RevisitField.class,
                        error(404, "NoSuchBucket", "")),
                row(
                        "10002 in JSON",
                        CheckName.KEY_RECOGNISED,
                        "does not know",
                        Remedy.RevisitField.class,
                        json(401, "10002")),
                row(
                        "10042 in JSON",
                        CheckName.KEY_RECOGNISED,
                        "may not use the service",
                        Remedy.TryAgain.class,
                        json(403, "10042")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void itsCodesAreUnderstood(Row row) {
        assertThatReport(isDiagnosedAndMended(row)).failsFirstAt(row.stage());
    }

    static Stream<Arguments> jurisdictions() {
        return Stream.of(
                Arguments.of("eu", error(403, "AccessDenied", "Access Denied")),
                Arguments.of("us", error(404, "NoSuchBucket", "The specified bucket does not exist.")),
                Arguments.of("fedramp", bare(403)));
    }

    @ParameterizedTest
    @MethodSource("jurisdictions")
    void aBucketInAnotherJurisdictionIsOfferedThere(String jurisdiction, Reply elsewhere) {
        Row row = new Row(
                jurisdiction,
                CheckName.BUCKET_EXISTS,
                "jurisdiction",
                Remedy.ChangeFields.class,
                to(
                        request -> request.signed()
                                && !request.headers().get("host").contains("." + jurisdiction + "."),
                        elsewhere));
        Remedy first =
                diagnosis(isDiagnosedAndMended(row), row.stage()).remedies().getFirst();
        assertThat(((Remedy.ChangeFields) first).values()).isEqualTo(Map.of(BucketField.JURISDICTION, jurisdiction));
    }

    static Stream<Arguments> pasted() {
        return Stream.of(
                Arguments.of(TOKEN, "the value of an API token"),
                Arguments.of("cfut_" + TOKEN, "the value of an API token"),
                Arguments.of(Jobs.ACCOUNT, "This is the account ID"));
    }

    @ParameterizedTest
    @MethodSource("pasted")
    void whatIsNoKeyIsNamedAndNotSent(String keyId, String says) {
        try (FaultyServer server = server(_ -> null)) {
            ConnectionReport report = run(server, Jobs.r2(""), keyId, Jobs.SECRET);
            assertThatReport(report)
                    .failsFirstAt(CheckName.KEY_RECOGNISED)
                    .says(CheckName.KEY_RECOGNISED, says)
                    .offers(
                            CheckName.KEY_RECOGNISED,
                            new Remedy.RevisitField("Check access key ID", BucketField.ACCESS_KEY_ID))
                    .neverMentions(TOKEN);
            assertThat(server.requests()).noneMatch(Request::signed);
        }
    }

    @Test
    void theTokensValueInPlaceOfTheSecretIsSuspected() {
        Reply refusal = error(403, "SignatureDoesNotMatch", "");
        try (FaultyServer server = server(to(Request::signed, refusal))) {
            assertThatReport(run(server, Jobs.r2(""), "fedcba9876543210fedcba9876543210", TOKEN))
                    .failsFirstAt(CheckName.SECRET_CORRECT)
                    .says(CheckName.SECRET_CORRECT, "may be the value of the API token")
                    .neverMentions(TOKEN);
        }
    }

    private static Row row(String name, CheckName stage, String says, Class<? extends Remedy> remedy, Reply reply) {
        return new Row(name, stage, says, remedy, to(Request::signed, reply));
    }

    private static Reply json(int status, String code) {
        return new Reply(
                status,
                Map.of("Content-Type", "application/json"),
                "{\"success\":false,\"errors\":[{\"code\":" + code + ",\"message\":\"Not like this\"}]}");
    }
}
