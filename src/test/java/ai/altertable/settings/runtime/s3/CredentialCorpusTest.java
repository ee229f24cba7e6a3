package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.BucketField;
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
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are not known, not any more or not here. */
class CredentialCorpusTest extends Corpus {

    private static final Reply UNKNOWN =
            error(403, "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.");

    static Stream<Row> rows() {
        return Stream.of(
                row("unknown key", CheckName.KEY_RECOGNISED, "does not know this access key ID", UNKNOWN),
                row(
                        "wrong secret",
                        CheckName.SECRET_CORRECT,
                        "does not belong to this access key ID",
                        error(403, "SignatureDoesNotMatch", "The request signature we calculated does not match")),
                row(
                        "expired temporary key",
                        CheckName.KEY_RECOGNISED,
                        "This temporary key has expired.",
                        error(400, "ExpiredToken", "The provided token has expired.")),
                row(
                        "temporary key without its token",
                        CheckName.KEY_RECOGNISED,
                        "cannot stay connected",
                        error(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")),
                new Row(
                        "account that is not signed up",
                        CheckName.KEY_RECOGNISED,
                        "may not use the service",
                        Remedy.TryAgain.class,
                        to(Request::signed, error(403, "NotSignedUp", "Your account is not signed up"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNamed(Row row) {
        assertThatReport(isDiagnosedAndMended(row)).failsFirstAt(row.stage());
    }

    @Test
    void aTemporaryKeysIdIsRecognisedByItsLooks() {
        try (FaultyServer server = server(to(Request::signed, UNKNOWN))) {
            assertThatReport(run(server, typed(server.endpoint()), "ASIAIOSFODNN7EXAMPLE", Jobs.SECRET))
                    .failsFirstAt(CheckName.KEY_RECOGNISED)
                    .says(CheckName.KEY_RECOGNISED, "temporary key");
        }
    }

    @Test
    void aKeyOfAnotherPartitionIsFoundThereWithItsBucket() {
        try (FaultyServer server = server(request -> !request.signed()
                ? error(403, "AccessDenied", "")
                : host(request).contains("cn-north-1")
                        ? error(301, "PermanentRedirect", "").with("x-amz-bucket-region", "cn-northwest-1")
                        : host(request).contains("cn-northwest-1") ? list() : UNKNOWN)) {
            ConnectionReport report = run(server, Jobs.amazon("eu-west-1"), KEY_ID, Jobs.SECRET);
            Remedy change =
                    new Remedy.ChangeFields("Switch to cn-northwest-1", Map.of(BucketField.REGION, "cn-northwest-1"));
            assertThatReport(report)
                    .failsFirstAt(CheckName.KEY_RECOGNISED)
                    .says(CheckName.KEY_RECOGNISED, "This access key belongs to AWS China")
                    .offers(CheckName.KEY_RECOGNISED, change);
            assertThatReport(run(server, Jobs.amazon("cn-northwest-1"), KEY_ID, Jobs.SECRET))
                    .passed(CheckName.KEY_RECOGNISED, CheckName.SECRET_CORRECT, CheckName.LIST);
        }
    }

    @Test
    void aKeyThatOnlyAnotherPartitionKnowsIsSaidToBeOfThere() {
        try (FaultyServer server = server(
                request -> host(request).contains("us-gov") ? error(403, "SignatureDoesNotMatch", "") : UNKNOWN)) {
            assertThatReport(run(server, Jobs.amazon("eu-west-1"), KEY_ID, Jobs.SECRET))
                    .says(CheckName.KEY_RECOGNISED, "AWS GovCloud (US)")
                    .offers(CheckName.KEY_RECOGNISED, new Remedy.RevisitField("Check region", BucketField.REGION));
        }
    }

    @Test
    void aKeyThatNoPartitionKnowsIsUnknown() {
        try (FaultyServer server = server(to(_ -> true, UNKNOWN))) {
            assertThatReport(run(server, Jobs.amazon("eu-west-1"), KEY_ID, Jobs.SECRET))
                    .says(CheckName.KEY_RECOGNISED, "does not know this access key ID");
            assertThatReport(run(server, Jobs.amazon("eu-west-1"), "0123456789abcdef0123456789abcdef", Jobs.SECRET))
                    .says(CheckName.KEY_RECOGNISED, "It looks like a key of Cloudflare R2.");
        }
    }

    private static Row row(String name, CheckName stage, String says, Reply reply) {
        return new Row(name, stage, says, Remedy.RevisitField.class, to(Request::signed, reply));
    }

    private static String host(Request request) {
        return request.headers().get("host");
    }

    private static Reply list() {
        return Reply.xml(200, "<ListBucketResult><Name>acme-lake</Name><KeyCount>0</KeyCount></ListBucketResult>");
    }
}
