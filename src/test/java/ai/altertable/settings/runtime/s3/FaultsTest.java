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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What services really answer when something is wrong, played back; and what is made of it. */
class FaultsTest {

    private static final Remedy AGAIN = new Remedy.TryAgain("Test again");

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "301 with the bucket's region in a header",
                        Reply.error(
                                        301,
                                        "PermanentRedirect",
                                        "<Endpoint>acme-lake.s3.eu-central-1.amazonaws.com</Endpoint>")
                                .with("x-amz-bucket-region", "eu-central-1"),
                        CheckName.REGION_MATCHES,
                        "The bucket is in eu-central-1, not eu-west-1.",
                        change("Switch to eu-central-1", BucketField.REGION, "eu-central-1")),
                fault(
                        "301 with no more than an endpoint",
                        Reply.error(
                                301, "PermanentRedirect", "<Endpoint>acme-lake.s3-eu-north-1.amazonaws.com</Endpoint>"),
                        CheckName.REGION_MATCHES,
                        "The bucket is in eu-north-1",
                        change("Switch to eu-north-1", BucketField.REGION, "eu-north-1")),
                fault(
                        "307 to another region",
                        Reply.error(307, "TemporaryRedirect", "").with("x-amz-bucket-region", "us-west-2"),
                        CheckName.REGION_MATCHES,
                        "us-west-2",
                        change("Switch to us-west-2", BucketField.REGION, "us-west-2")),
                fault(
                        "400 with a region element",
                        Reply.error(
                                400,
                                "AuthorizationHeaderMalformed",
                                "<Message>the region 'x' is wrong</Message><Region>eu-nl-1</Region>"),
                        CheckName.REGION_MATCHES,
                        "The bucket is in eu-nl-1",
                        change("Switch to eu-nl-1", BucketField.REGION, "eu-nl-1")),
                fault(
                        "400 that tells what it expected",
                        Reply.error(
                                400,
                                "AuthorizationHeaderMalformed",
                                "<Message>The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'gra'</Message>"),
                        CheckName.REGION_MATCHES,
                        "The bucket is in gra",
                        change("Switch to gra", BucketField.REGION, "gra")),
                fault(
                        "wrong region that is not told",
                        Reply.error(400, "IllegalLocationConstraintException", ""),
                        CheckName.REGION_MATCHES,
                        "did not say where it is",
                        new Remedy.RevisitField("Check region", BucketField.REGION)),
                fault(
                        "unknown key at R2",
                        Reply.error(401, "Unauthorized", ""),
                        CheckName.KEY_RECOGNISED,
                        "does not know this access key ID",
                        new Remedy.RevisitField("Check access key ID", BucketField.ACCESS_KEY_ID)),
                fault(
                        "expired temporary key",
                        Reply.error(400, "ExpiredToken", ""),
                        CheckName.KEY_RECOGNISED,
                        "temporary key has expired",
                        new Remedy.RevisitField("Check access key ID", BucketField.ACCESS_KEY_ID)),
                fault(
                        "temporary key without its token",
                        Reply.error(400, "InvalidToken", ""),
                        CheckName.KEY_RECOGNISED,
                        "cannot stay connected",
                        new Remedy.RevisitField("Check access key ID", BucketField.ACCESS_KEY_ID)),
                fault(
                        "clocks apart",
                        Reply.error(403, "RequestTimeTooSkewed", ""),
                        CheckName.CLOCKS_AGREE,
                        "The service's own clock is wrong",
                        AGAIN),
                fault(
                        "missing bucket",
                        Reply.error(404, "NoSuchBucket", ""),
                        CheckName.BUCKET_EXISTS,
                        "There is no bucket called acme-lake.",
                        new Remedy.RevisitField("Check bucket name", BucketField.BUCKET_NAME)),
                fault(
                        "invalid bucket name",
                        Reply.error(400, "InvalidBucketName", ""),
                        CheckName.BUCKET_EXISTS,
                        "does not take acme-lake",
                        new Remedy.RevisitField("Check bucket name", BucketField.BUCKET_NAME)),
                fault(
                        "service that wants the bucket in the host name",
                        Reply.error(403, "SecondLevelDomainForbidden", ""),
                        CheckName.BUCKET_EXISTS,
                        "in the host name, not in the path",
                        change(
                                "Use virtual-hosted style",
                                BucketField.ADDRESSING_STYLE,
                                AddressingStyle.VIRTUAL_HOSTED.name())),
                fault("throttled", Reply.error(503, "SlowDown", ""), CheckName.LIST, "slow down", AGAIN),
                fault(
                        "server error",
                        Reply.error(500, "InternalError", ""),
                        CheckName.LIST,
                        "While listing the bucket, the service had an error of its own.",
                        AGAIN),
                fault(
                        "a code nobody knows",
                        Reply.error(418, "TeapotExhausted", ""),
                        CheckName.LIST,
                        "While listing the bucket, the service refused with TeapotExhausted.",
                        AGAIN));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedAtItsStageWithItsCauseAndRemedy(Reply signed, CheckName stage, String cause, Remedy remedy) {
        ConnectionReport report = test(signed);
        String code = signed.body().replaceAll("(?s).*<Code>(.*)</Code>.*", "$1");
        assertThatReport(report)
                .isComplete()
                .hasOutcome(Outcome.FAILED)
                .failsFirstAt(stage)
                .says(stage, cause)
                .offers(stage, remedy)
                .hasEvidence(stage, signed.status() + " " + code + " · request 4442587FB7D0A2F9")
                .skipped(CheckName.MULTIPART, CheckName.PROBES_GONE)
                .neverMentions("<");
    }

    private static ConnectionReport test(Reply signed) {
        try (FaultyServer server =
                FaultyServer.answering(request -> request.signed() ? signed : Reply.error(403, "AccessDenied", ""))) {
            return Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
        }
    }

    private static Remedy change(String label, BucketField field, String value) {
        return new Remedy.ChangeFields(label, Map.of(field, value));
    }

    private static Arguments fault(String name, Reply signed, CheckName stage, String cause, Remedy remedy) {
        return Arguments.of(Named.of(name, signed), stage, cause, remedy);
    }
}
