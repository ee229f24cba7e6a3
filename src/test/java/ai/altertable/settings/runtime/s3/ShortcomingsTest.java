package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.Capability;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.Right;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A real store that cannot do one thing or other, as some services cannot; and what is sent to it. */
class ShortcomingsTest {

    private final ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);

    private List<Request> requests = List.of();

    @AfterEach
    void stop() {
        assertThat(store.keys(Jobs.BUCKET)).noneMatch(key -> key.contains("connection-test"));
        store.close();
    }

    @Test
    void anIgnoredConditionIsFoundOut() {
        ConnectionReport report =
                test(request -> request.headers().containsKey("if-none-match") ? Reply.xml(200, "") : null);
        assertThatReport(report)
                .hasOutcome(Outcome.HEALTHY)
                .warned(CheckName.OVERWRITE_REFUSED)
                .says(CheckName.OVERWRITE_REFUSED, "silently ignored");
        assertThat(report.capabilities()).doesNotContain(Capability.CONDITIONAL_WRITE);
    }

    @Test
    void aStoreWithoutConditionalWritesIsHealthyAllTheSame() {
        assertThatReport(test(request ->
                        request.headers().containsKey("if-none-match") ? Reply.error(501, "NotImplemented", "") : null))
                .hasOutcome(Outcome.HEALTHY)
                .warned(CheckName.OVERWRITE_REFUSED)
                .says(CheckName.OVERWRITE_REFUSED, "No conditional writes");
    }

    @Test
    void aStoreWithoutBatchDeleteNeedsAttentionAndIsLeftClean() {
        assertThatReport(test(request ->
                        request.method().equals("POST") && request.query().startsWith("delete")
                                ? Reply.error(501, "NotImplemented", "")
                                : null))
                .hasOutcome(Outcome.ATTENTION)
                .warned(CheckName.BATCH_DELETE)
                .says(CheckName.BATCH_DELETE, "No batch delete")
                .passed(CheckName.PROBES_GONE);
    }

    @Test
    void aStoreWithoutMultipartNeedsAttention() {
        assertThatReport(test(request ->
                        request.query().startsWith("uploads") ? Reply.error(501, "NotImplemented", "") : null))
                .hasOutcome(Outcome.ATTENTION)
                .warned(CheckName.MULTIPART)
                .says(CheckName.MULTIPART, "No multipart uploads");
    }

    @Test
    void changedBytesAreAFailure() {
        assertThatReport(
                        test(request -> request.headers().containsKey("range") ? Reply.xml(206, "x".repeat(32)) : null))
                .failed(CheckName.READ)
                .says(CheckName.READ, "not what was written");
    }

    @Test
    void aBucketThatWantsChecksumsForItsLockIsExplained() {
        assertThatReport(test(request -> request.method().equals("PUT")
                        ? Reply.error(
                                400,
                                "InvalidRequest",
                                "<Message>Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object"
                                        + " requests with Object Lock parameters</Message>")
                        : null))
                .failed(CheckName.WRITE)
                .says(CheckName.WRITE, "Object Lock is on");
    }

    @Test
    void aDeniedKmsKeyIsNamedInWhatToGrant() {
        ConnectionReport report = test(request -> request.method().equals("PUT")
                ? Reply.error(
                        403,
                        "AccessDenied",
                        "<Message>not authorized to perform: kms:GenerateDataKey on"
                                + " arn:aws:kms:eu-west-1:123456789012:key/11111111-2222</Message>")
                : null);
        assertThat(assertThatReport(report)
                        .failed(CheckName.WRITE)
                        .says(CheckName.WRITE, "KMS")
                        .grant(CheckName.WRITE))
                .contains("kms:GenerateDataKey", "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222");
    }

    @Test
    void aReadOnlyKeyReadsTheStartOfWhatIsThere() {
        store.object(Jobs.BUCKET, "raw/orders.csv", "id,total\n1,2\n")
                .allow(Jobs.KEY, Jobs.SECRET, EnumSet.of(Right.LIST, Right.READ));
        ConnectionReport report = test(_ -> null);
        assertThat(assertThatReport(report)
                        .hasOutcome(Outcome.READ_ONLY)
                        .passed(CheckName.LIST, CheckName.READ)
                        .grant(CheckName.WRITE))
                .isEqualTo("""
                        {
                          "Effect": "Allow",
                          "Action": ["s3:PutObject"],
                          "Resource": "arn:aws:s3:::acme-lake/raw/*"
                        }""");
        assertThat(report.capabilities()).containsExactly(Capability.LIST, Capability.READ);
    }

    @Test
    void nothingIsSentThatOldStoresDoNotKnow() {
        test(_ -> null);
        assertThat(requests).isNotEmpty().allSatisfy(request -> {
            assertThat(request.headers().keySet())
                    .noneMatch(name -> name.contains("checksum"))
                    .doesNotContain("x-amz-trailer", "expect", "x-amz-decoded-content-length");
            assertThat(request.headers().getOrDefault("content-encoding", "")).doesNotContain("aws-chunked");
            assertThat(request.headers().getOrDefault("x-amz-content-sha256", ""))
                    .doesNotContain("STREAMING");
        });
        assertThat(requests)
                .filteredOn(request -> request.query().startsWith("delete"))
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).containsKey("content-md5"));
    }

    @Test
    void everythingStaysBelowThePrefixAndAskedForAsLittleAsPossible() {
        test(_ -> null);
        assertThat(requests)
                .filteredOn(request -> !request.lists()
                        && !request.query().startsWith("delete")
                        && !request.query().startsWith("uploads&"))
                .allSatisfy(request ->
                        assertThat(request.path()).startsWith("/acme-lake/raw/.altertable/connection-test/"));
        // unsigned, list, put, read, overwrite, delete; three in parts; three for the batch; the last list and the
        // uploads.
        assertThat(requests).hasSize(14);
        assertThat(requests)
                .filteredOn(request -> request.query().startsWith("uploads&"))
                .singleElement()
                .satisfies(request ->
                        assertThat(request.query()).contains("prefix=raw%2F.altertable%2Fconnection-test%2F"));
    }

    private ConnectionReport test(Function<Request, @Nullable Reply> answers) {
        try (FaultyServer server = FaultyServer.before(store, answers)) {
            ConnectionReport report =
                    Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
            requests = server.requests();
            return report;
        }
    }
}
