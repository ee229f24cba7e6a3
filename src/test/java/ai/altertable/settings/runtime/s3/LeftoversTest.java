package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test that was killed left in the bucket is removed by the next one, and nothing else is. */
class LeftoversTest {

    private static final String ROOT = "raw/.altertable/connection-test/";
    private static final String DEAD = ROOT + "01234567-89ab-4cde-8f01-23456789abcd/";
    private static final Duration OLD = Duration.ofMinutes(6);
    private static final Duration YOUNG = Duration.ofMinutes(4);

    @Test
    void whatAKilledTestLeftIsRemoved() {
        try (ObjectStore store = store(DEAD + "object", DEAD + "batch-1", DEAD + "batch-2")) {
            ConnectionReport report = test(store, list(OLD, DEAD + "object", DEAD + "batch-1", DEAD + "batch-2"));

            assertThatReport(report)
                    .passed(CheckName.PROBES_GONE)
                    .detail(CheckName.PROBES_GONE, "what an interrupted test had left: 3 objects");
            assertThat(store.keys(Jobs.BUCKET)).isEmpty();
        }
    }

    @Test
    void whatATestThatMayBeRunningWroteStays() {
        try (ObjectStore store = store(DEAD + "object")) {
            assertThatReport(test(store, list(YOUNG, DEAD + "object"))).passed(CheckName.PROBES_GONE);

            assertThat(store.keys(Jobs.BUCKET)).containsExactly(DEAD + "object");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DEAD + "notes",
                DEAD + "object/more",
                DEAD,
                ROOT + "object",
                ROOT + "not-an-id/object",
                "raw/01234567-89ab-4cde-8f01-23456789abcd/object",
                "raw/theirs"
            })
    void whatNoTestCallsItsOwnStaysHoweverOld(String theirs) {
        try (ObjectStore store = store(theirs)) {
            assertThatReport(test(store, list(OLD, theirs))).passed(CheckName.PROBES_GONE);

            assertThat(store.keys(Jobs.BUCKET)).containsExactly(theirs);
        }
    }

    @Test
    void anUploadThatAKilledTestBeganIsAborted() {
        List<String> aborted = new ArrayList<>();
        Function<Request, @Nullable Reply> uploads = request -> {
            if (request.method().equals("DELETE") && request.query().contains("uploadId=of-")) {
                aborted.add(request.query());
                return new Reply(204, java.util.Map.of(), "");
            }
            return request.method().equals("GET") && request.query().contains("uploads")
                    ? Reply.xml(
                            200,
                            "<ListMultipartUploadsResult>" + upload("of-dead", DEAD + "upload", OLD)
                                    + upload("of-live", DEAD + "upload", YOUNG) + upload("of-others", "raw/upload", OLD)
                                    + "</ListMultipartUploadsResult>")
                    : null;
        };
        try (ObjectStore store = store()) {
            assertThatReport(test(store, uploads)).passed(CheckName.PROBES_GONE);
        }

        assertThat(aborted).singleElement().asString().contains("uploadId=of-dead");
    }

    @Test
    void soManyThatTheyFillAPageHideNothingOfThisTest() {
        try (ObjectStore store = store()) {
            List<String> lists = new ArrayList<>();
            ConnectionReport report = test(store, request -> {
                if (!sweeps(request)) {
                    return null;
                }
                lists.add(request.query());
                return lists.size() == 1 ? Reply.xml(200, listed(true, OLD, "raw/theirs")) : null;
            });

            assertThatReport(report).passed(CheckName.PROBES_GONE);
            assertThat(lists).hasSize(2);
        }
    }

    @Test
    void aTestWithALongerDeadlineHasLongerToLive() {
        ProbeObjects objects =
                new ProbeObjects(S3Targets.of(Jobs.amazon("eu-west-1"), Jobs.settings("https://s3.example.com")));

        assertThat(Leftovers.of(objects, Duration.ofSeconds(60)).age()).isEqualTo(Duration.ofMinutes(5));
        assertThat(Leftovers.of(objects, Duration.ofMinutes(10)).age()).isEqualTo(Duration.ofMinutes(20));
    }

    private static ObjectStore store(String... keys) {
        ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);
        for (String key : keys) {
            store.object(Jobs.BUCKET, key, "written by somebody");
        }
        return store;
    }

    private static ConnectionReport test(ObjectStore store, Function<Request, @Nullable Reply> answers) {
        try (FaultyServer server = FaultyServer.before(store, answers)) {
            return Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
        }
    }

    private static boolean sweeps(Request request) {
        return request.lists() && request.query().contains("connection-test");
    }

    /** Answers the sweep's list with these objects, of this age. */
    private static Function<Request, @Nullable Reply> list(Duration age, String... keys) {
        return request -> sweeps(request) ? Reply.xml(200, listed(false, age, keys)) : null;
    }

    private static String listed(boolean truncated, Duration age, String... keys) {
        StringBuilder contents = new StringBuilder();
        for (String key : keys) {
            contents.append("<Contents><Key>" + key + "</Key><LastModified>"
                    + Instant.now().minus(age) + "</LastModified><Size>8</Size></Contents>");
        }
        return "<ListBucketResult><Name>acme-lake</Name><KeyCount>" + keys.length
                + "</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>" + truncated + "</IsTruncated>" + contents
                + "</ListBucketResult>";
    }

    private static String upload(String id, String key, Duration age) {
        return "<Upload><Key>" + key + "</Key><UploadId>" + id + "</UploadId><Initiated>"
                + Instant.now().minus(age) + "</Initiated></Upload>";
    }
}
