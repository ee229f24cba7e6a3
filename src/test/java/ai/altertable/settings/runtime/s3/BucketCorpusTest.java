package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Capability;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Buckets that are not there, are of another kind, or keep what one deletes. */
class BucketCorpusTest extends Corpus {

    private static final Reply NEEDS_MD5 = error(
            400,
            "InvalidRequest",
            "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters");

    static Stream<Row> rows() {
        return Stream.of(
                revisit("missing bucket", "There is no bucket called acme-lake.", error(404, "NoSuchBucket", "")),
                revisit("404 without a code", "There is no bucket called acme-lake.", bare(404)),
                revisit("access point alias", "does not take acme-lake", error(400, "InvalidBucketName", "")),
                revisit("bucket of another kind", "another kind", error(405, "MethodNotAllowed", "")),
                new Row(
                        "requester pays, said",
                        CheckName.LIST,
                        "lets those pay who ask for its data",
                        Remedy.TryAgain.class,
                        to(
                                Request::signed,
                                error(
                                        400,
                                        "UserProjectMissing",
                                        "Bucket is a requester pays bucket but no user project"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isNamed(Row row) {
        assertThatReport(isDiagnosedAndMended(row)).failsFirstAt(row.stage());
    }

    @Test
    void whetherToPayForRequestsIsAskedBeforeAnyOffersTo() {
        List<Request> paying = new CopyOnWriteArrayList<>();
        Function<Request, @Nullable Reply> bucket = request -> {
            if (request.headers().containsKey("x-amz-request-payer")) {
                paying.add(request);
                return Reply.xml(200, "<ListBucketResult><Name>acme-lake</Name></ListBucketResult>");
            }
            return request.signed() ? error(403, "AccessDenied", "Access Denied") : null;
        };
        try (FaultyServer server = server(bucket)) {
            StorageProfile amazon = Jobs.amazon("eu-west-1");
            ConnectionReport report = run(server, amazon);
            Remedy.ChangeFields agree =
                    new Remedy.ChangeFields("Agree to pay for requests", Map.of(BucketField.REQUESTER_PAYS, "yes"));
            assertThatReport(report)
                    .failsFirstAt(CheckName.LIST)
                    .says(CheckName.LIST, "lets those pay who ask for its data");
            assertThat(diagnosis(report, CheckName.LIST).remedies()).contains(agree);
            assertThat(paying).isEmpty();

            assertThatReport(run(server, Changed.by(amazon, agree.values()))).passed(CheckName.LIST);
        }
    }

    @Test
    void aBucketThatSaysThatItsRequestersPayIsAgreedToWithAClick() {
        Reply said = error(403, "AccessDenied", "Bucket is a requester pays bucket");
        try (FaultyServer server = server(to(Request::signed, said))) {
            assertThatReport(run(server, Jobs.amazon("eu-west-1")))
                    .offers(
                            CheckName.LIST,
                            new Remedy.ChangeFields(
                                    "Agree to pay for requests", Map.of(BucketField.REQUESTER_PAYS, "yes")));
        }
    }

    @Test
    void aLockThatWantsChecksumsGetsThemAndIsAFinding() {
        try (FaultyServer server = server(to(
                request -> request.method().equals("PUT") && !request.headers().containsKey("content-md5"),
                NEEDS_MD5))) {
            ConnectionReport report = run(server, typed(server.endpoint()));
            assertThatReport(report)
                    .hasOutcome(Outcome.ATTENTION)
                    .passed(CheckName.WRITE, CheckName.READ, CheckName.MULTIPART, CheckName.DELETE)
                    .detail(CheckName.WRITE, "Object Lock")
                    .warned(CheckName.PROBES_GONE)
                    .says(CheckName.PROBES_GONE, "raw/.altertable/connection-test/")
                    .says(CheckName.PROBES_GONE, "stays until then");
            assertThat(report.capabilities()).contains(Capability.WRITE, Capability.DELETE);
        }
    }

    @Test
    void lockedObjectsThatCannotBeDeletedAreNamed() {
        Reply locked = error(403, "AccessDenied", "Access Denied because object protected by object lock.");
        try (FaultyServer server = server(to(
                request -> request.method().equals("DELETE") && request.query().isEmpty()
                        || request.query().equals("delete"),
                locked))) {
            assertThatReport(run(server, typed(server.endpoint())))
                    .failsFirstAt(CheckName.DELETE)
                    .says(CheckName.DELETE, "keeps every object for a time")
                    .failed(CheckName.BATCH_DELETE, CheckName.PROBES_GONE)
                    .says(CheckName.PROBES_GONE, "can be deleted when that is over")
                    .says(CheckName.PROBES_GONE, "raw/.altertable/connection-test/");
        }
    }

    @Test
    void oldVersionsAreAFindingWithTheRuleThatRemovesThem() {
        Reply versioned = new Reply(200, Map.of("x-amz-version-id", "3HL4kqtJlcpXroDTDmJ", "ETag", "\"1\""), "");
        try (FaultyServer server =
                server(to(request -> puts(request) && request.path().contains("/batch-"), versioned))) {
            ConnectionReport report = run(server, typed(server.endpoint()));
            assertThatReport(report)
                    .hasOutcome(Outcome.ATTENTION)
                    .warned(CheckName.PROBES_GONE)
                    .says(CheckName.PROBES_GONE, "versioning");
            assertThat(assertThatReport(report).grant(CheckName.PROBES_GONE))
                    .contains("NoncurrentVersionExpiration", "\"Prefix\": \"raw/\"");
        }
    }

    @Test
    void theVersionNullIsNone() {
        Reply unversioned = new Reply(200, Map.of("x-amz-version-id", "null", "ETag", "\"1\""), "");
        try (FaultyServer server =
                server(to(request -> puts(request) && request.path().contains("/batch-"), unversioned))) {
            assertThatReport(run(server, typed(server.endpoint()))).passed(CheckName.PROBES_GONE);
        }
    }

    private static Row revisit(String name, String says, Reply reply) {
        return new Row(name, CheckName.BUCKET_EXISTS, says, Remedy.RevisitField.class, to(Request::signed, reply));
    }
}
