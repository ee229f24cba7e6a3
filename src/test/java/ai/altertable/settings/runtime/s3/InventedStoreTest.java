package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;

import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A store that nobody listed, with codes and sentences of its own: it is understood by what they mean. */
class InventedStoreTest extends Corpus {

    static Stream<Row> rows() {
        return Stream.of(
                row("key", CheckName.KEY_RECOGNISED, "does not know", xml(403, "AccessKeyNotFound", "")),
                row(
                        "key in words",
                        CheckName.KEY_RECOGNISED,
                        "does not know",
                        xml(400, "AuthError17", "The access key was not found in this tenant")),
                row("secret", CheckName.SECRET_CORRECT, "does not belong", xml(403, "SignatureMismatch", "")),
                row(
                        "secret in words",
                        CheckName.SECRET_CORRECT,
                        "does not belong",
                        xml(401, "E-401", "Request signature is invalid")),
                row(
                        "expired",
                        CheckName.KEY_RECOGNISED,
                        "temporary key",
                        xml(403, "SessionTokenExpired", "Your token has expired")),
                row("bucket", CheckName.BUCKET_EXISTS, "no bucket called", xml(404, "BucketNotFound", "")),
                row(
                        "bucket in words",
                        CheckName.BUCKET_EXISTS,
                        "no bucket called",
                        json(400, "X100", "Bucket acme-lake does not exist")),
                row(
                        "denied",
                        CheckName.LIST,
                        "may not list",
                        Remedy.GrantPermission.class,
                        xml(400, "PermissionDenied", "")),
                row(
                        "denied in JSON",
                        CheckName.LIST,
                        "may not list",
                        Remedy.GrantPermission.class,
                        json(403, "X7", "You are not permitted to do this")),
                row("busy", CheckName.LIST, "slow down", Remedy.TryAgain.class, xml(400, "RateLimitExceeded", "")),
                row(
                        "clock",
                        CheckName.CLOCKS_AGREE,
                        "clock is wrong",
                        Remedy.TryAgain.class,
                        xml(400, "ClockSkewTooLarge", "")),
                row("status alone", CheckName.LIST, "refused with status 418", Remedy.TryAgain.class, bare(418)),
                row(
                        "code alone",
                        CheckName.LIST,
                        "refused with Hullabaloo",
                        Remedy.TryAgain.class,
                        xml(418, "Hullabaloo", "")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isUnderstood(Row row) {
        assertThatReport(isDiagnosedAndMended(row)).failsFirstAt(row.stage()).neverMentions("acme-lake does not");
    }

    @Test
    void aRegionInASentenceOfItsOwnIsOfferedAndWorks() {
        Row row = new Row(
                "region",
                CheckName.REGION_MATCHES,
                "The bucket is in moon-2",
                Remedy.ChangeFields.class,
                to(
                        request -> request.signed()
                                && !request.headers().get("authorization").contains("/moon-2/"),
                        json(422, "WrongPlace", "This bucket lives elsewhere: use region moon-2")));
        assertThatReport(isDiagnosedAndMended(row)).failsFirstAt(CheckName.REGION_MATCHES);
    }

    @Test
    void anUnknownRefusalNamesStageCodeAndRequest() {
        try (FaultyServer server = server(to(
                request -> request.query().startsWith("uploads"),
                Reply.error(507, "VaultFull", "<Message>secret sauce</Message>")))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .failsFirstAt(CheckName.MULTIPART)
                    .says(CheckName.MULTIPART, "While uploading in parts, the service had an error of its own.")
                    .hasEvidence(CheckName.MULTIPART, "507 VaultFull · request 4442587FB7D0A2F9")
                    .neverMentions("sauce");
        }
    }

    private static Row row(String name, CheckName stage, String says, Reply reply) {
        return row(name, stage, says, Remedy.RevisitField.class, reply);
    }

    private static Row row(String name, CheckName stage, String says, Class<? extends Remedy> remedy, Reply reply) {
        return new Row(name, stage, says, remedy, to(Request::signed, reply));
    }

    private static Reply xml(int status, String code, String message) {
        return error(status, code, message);
    }

    private static Reply json(int status, String code, String message) {
        return new Reply(
                status,
                Map.of("Content-Type", "application/json"),
                "{\"code\": \"" + code + "\", \"message\": \"" + message + "\"}");
    }
}
