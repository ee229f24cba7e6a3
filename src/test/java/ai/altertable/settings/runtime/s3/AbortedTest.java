package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.ObjectStore;
import ai.altertable.settings.testing.RawServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Tests that end before their time. */
class AbortedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    @Test
    void cancellingStopsAtOnceAndCleansUp() {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicBoolean stuck = new AtomicBoolean(true);
        try (ObjectStore store = ObjectStore.start()
                        .bucket(Jobs.BUCKET)
                        .allow(Jobs.KEY, Jobs.SECRET)
                        .object(Jobs.BUCKET, "raw/theirs", "not ours");
                FaultyServer server = FaultyServer.before(store, request -> {
                    if (request.headers().containsKey("range") && stuck.get()) {
                        reading.countDown();
                        pause();
                    }
                    return null;
                })) {
            Cancellation cancellation = new Cancellation();
            Thread.startVirtualThread(() -> {
                await(reading);
                stuck.set(false);
                cancellation.request();
            });

            ConnectionReport report = new S3Probe()
                    .run(
                            Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()),
                            _ -> {},
                            cancellation);

            assertThatReport(report)
                    .isComplete()
                    .hasOutcome(Outcome.CANCELLED)
                    .passed(CheckName.LIST, CheckName.WRITE, CheckName.PROBES_GONE)
                    .skipped(CheckName.READ, CheckName.DELETE)
                    .detail(CheckName.READ, "the test was cancelled");
            assertThat(report.duration()).isLessThan(PATIENCE);
            assertThat(store.keys(Jobs.BUCKET)).containsExactly("raw/theirs");
            assertThat(store.unfinishedUploads(Jobs.BUCKET)).isZero();
        }
    }

    /** Uploads that nobody confirmed are looked for after an abrupt end, and a store may name others' as well. */
    @Test
    void whatOthersAreUploadingIsLeftAlone() {
        Cancellation cancellation = new Cancellation();
        List<String> aborted = new CopyOnWriteArrayList<>();
        AtomicBoolean listed = new AtomicBoolean();
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);
                FaultyServer server = FaultyServer.before(store, request -> {
                    if (request.headers().containsKey("range")) {
                        cancellation.request();
                    }
                    if (request.method().equals("GET") && request.query().contains("uploads")) {
                        listed.set(true);
                        return Reply.xml(200, uploads("raw/theirs", "others-upload"));
                    }
                    if (request.method().equals("DELETE") && request.query().contains("uploadId")) {
                        aborted.add(request.query());
                    }
                    return null;
                })) {
            new S3Probe()
                    .run(
                            Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()),
                            _ -> {},
                            cancellation);

            assertThat(listed).isTrue();
            assertThat(aborted).noneMatch(query -> query.contains("others-upload"));
        }
    }

    private static String uploads(String key, String id) {
        return "<ListMultipartUploadsResult><Bucket>acme-lake</Bucket><IsTruncated>false</IsTruncated><Upload><Key>"
                + key + "</Key><UploadId>" + id + "</UploadId></Upload></ListMultipartUploadsResult>";
    }

    @Test
    void aTestThatIsCancelledBeforeItBeginsDoesNothing() {
        Cancellation cancellation = new Cancellation();
        cancellation.request();
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET)) {
            ConnectionReport report = new S3Probe()
                    .run(
                            Jobs.job(Jobs.custom(store.endpoint(), AddressingStyle.PATH), store.endpoint()),
                            _ -> {},
                            cancellation);
            assertThatReport(report).isComplete().hasOutcome(Outcome.CANCELLED);
            assertThat(store.keys(Jobs.BUCKET)).isEmpty();
        }
    }

    @Test
    void aServerThatDribblesRunsOutOfTime() {
        try (RawServer server = RawServer.dribbling(50)) {
            ProbeJob job = new ProbeJob(
                    Jobs.custom(server.endpoint(), AddressingStyle.PATH),
                    Jobs.key(Jobs.KEY, Jobs.SECRET),
                    Jobs.settings(server.endpoint()),
                    Jobs.LOOPBACK,
                    Duration.ofSeconds(2));
            ConnectionReport report = Jobs.run(job);
            assertThatReport(report)
                    .isComplete()
                    .failsFirstAt(CheckName.SPEAKS_S3)
                    .says(CheckName.SPEAKS_S3, "time");
            assertThat(report.duration()).isLessThan(Duration.ofSeconds(4));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(20));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
