package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One right that is missing, and what stands in its way, in the words of AWS. */
class PermissionCorpusTest extends Corpus {

    private static final String USER = "arn:aws:iam::123456789012:user/analytics/mary";

    static Stream<Arguments> rights() {
        return Stream.of(
                Arguments.of(right("list", CheckName.LIST, "may not list objects", "ListBucket", Request::lists), """
                        {
                          "Effect": "Allow",
                          "Action": ["s3:ListBucket"],
                          "Resource": "arn:aws:s3:::acme-lake",
                          "Condition": {"StringLike": {"s3:prefix": "raw/*"}}
                        }"""),
                Arguments.of(
                        right(
                                "read",
                                CheckName.READ,
                                "may not read objects",
                                "GetObject",
                                request -> request.headers().containsKey("range")),
                        statement("\"s3:GetObject\"")),
                Arguments.of(
                        right("write", CheckName.WRITE, "may not write objects", "PutObject", Corpus::puts),
                        statement("\"s3:PutObject\"")),
                Arguments.of(
                        right(
                                "write with a tag",
                                CheckName.WRITE,
                                "may not write objects",
                                "PutObjectTagging",
                                Corpus::puts),
                        statement("\"s3:PutObject\", \"s3:PutObjectTagging\"")),
                Arguments.of(
                        right(
                                "multipart",
                                CheckName.MULTIPART,
                                "may not upload in parts",
                                "PutObject",
                                request -> request.query().startsWith("uploads")),
                        statement("\"s3:PutObject\", \"s3:AbortMultipartUpload\"")),
                Arguments.of(
                        right(
                                "abort",
                                CheckName.MULTIPART,
                                "may not abort an upload in parts",
                                "AbortMultipartUpload",
                                request -> request.method().equals("DELETE")
                                        && request.query().contains("uploadId")),
                        statement("\"s3:AbortMultipartUpload\"")),
                Arguments.of(
                        right(
                                "delete",
                                CheckName.DELETE,
                                "may not delete objects",
                                "DeleteObject",
                                request -> request.method().equals("DELETE")
                                        && request.query().isEmpty()),
                        statement("\"s3:DeleteObject\"")));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void aMissingRightIsToBeGrantedByExactlyThis(Row row, String statement) {
        ConnectionReport report = isDiagnosedAndMended(row);
        assertThatReport(report).says(row.stage(), "No policy of " + USER + " allows it.");
        assertThat(assertThatReport(report).grant(row.stage())).isEqualTo(statement);
        assertThat(diagnosis(report, row.stage()).remedies())
                .element(1)
                .isEqualTo(new Remedy.KeepTrying("Keep trying until it works", 20, 10));
    }

    static Stream<Row> policies() {
        return Stream.of(
                denied(
                        "with an explicit deny in an identity-based policy",
                        "A policy of " + USER + " denies it explicitly"),
                denied(
                        "with an explicit deny in a resource-based policy",
                        "The bucket's own policy denies it to " + USER),
                denied(
                        "with an explicit deny in a service control policy",
                        "A service control policy of the AWS organization"),
                denied("because no service control policy allows the s3:PutObject action", "A service control policy"),
                denied(
                        "with an explicit deny in a resource control policy",
                        "A resource control policy of the AWS organization"),
                denied(
                        "because no VPC endpoint policy allows the s3:PutObject action",
                        "The policy of the VPC endpoint"),
                denied("with an explicit deny in a permissions boundary", "The permissions boundary of " + USER),
                denied("with an explicit deny in a session policy", "The session policy of " + USER));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whereAGrantWouldNotHelpNoneIsOffered(Row row) {
        ConnectionReport report = isDiagnosedAndMended(row);
        assertThat(diagnosis(report, row.stage()).remedies()).noneMatch(Remedy.GrantPermission.class::isInstance);
    }

    static Stream<Row> encryption() {
        return Stream.of(
                kms(
                        "KMS denied",
                        403,
                        "AccessDenied",
                        "User: " + USER + " is not authorized to perform: kms:GenerateDataKey on resource:"
                                + " arn:aws:kms:eu-west-1:123456789012:key/11111111-2222",
                        "may not use",
                        Remedy.GrantPermission.class),
                kms(
                        "KMS key disabled",
                        400,
                        "KMS.DisabledException",
                        "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222 is disabled.",
                        "is disabled, deleted or about to be",
                        Remedy.TryAgain.class),
                kms(
                        "KMS key to be deleted",
                        400,
                        "KMS.KMSInvalidStateException",
                        "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222 is pending deletion.",
                        "is disabled, deleted or about to be",
                        Remedy.TryAgain.class));
    }

    @ParameterizedTest
    @MethodSource("encryption")
    void theKeyThatTheBucketEncryptsWithIsNamed(Row row) {
        ConnectionReport report = isDiagnosedAndMended(row);
        assertThatReport(report).failsFirstAt(CheckName.WRITE);
        if (row.remedy() == Remedy.GrantPermission.class) {
            assertThat(assertThatReport(report).grant(row.stage()))
                    .contains("\"kms:GenerateDataKey\", \"kms:Decrypt\"", "123456789012:key/11111111-2222");
        }
    }

    private static Row right(String name, CheckName stage, String says, String action, Predicate<Request> requests) {
        return new Row(
                name,
                stage,
                says,
                Remedy.GrantPermission.class,
                to(
                        requests.and(Request::signed),
                        denial("s3:" + action, "because no identity-based policy allows the action")));
    }

    private static Row denied(String why, String says) {
        return new Row(
                why, CheckName.WRITE, says, Remedy.KeepTrying.class, to(Corpus::puts, denial("s3:PutObject", why)));
    }

    private static Row kms(
            String name, int status, String code, String message, String says, Class<? extends Remedy> remedy) {
        return new Row(name, CheckName.WRITE, says, remedy, to(Corpus::puts, error(status, code, message)));
    }

    private static Reply denial(String action, String why) {
        return error(
                403,
                "AccessDenied",
                "User: " + USER + " is not authorized to perform: " + action
                        + " on resource: \"arn:aws:s3:::acme-lake/raw/x\" " + why);
    }

    private static String statement(String actions) {
        return """
                {
                  "Effect": "Allow",
                  "Action": [%s],
                  "Resource": "arn:aws:s3:::acme-lake/raw/*"
                }""".formatted(actions);
    }
}
