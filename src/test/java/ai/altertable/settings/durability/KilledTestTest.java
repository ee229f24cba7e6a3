package ai.altertable.settings.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import ai.altertable.settings.testing.ObjectStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application and its runtime are killed while a connection test's objects are in the bucket. */
class KilledTestTest {

    private static final String BUCKET = "acme-lake";
    private static final String THEIRS = ".altertable/theirs";

    @TempDir
    private Path home;

    private final ObjectStore store = ObjectStore.start();
    private final CountDownLatch deleting = new CountDownLatch(1);
    private volatile boolean holding;
    private volatile boolean later;

    @Test
    void whatItWroteIsRemovedByTheNextTestOfThatBucket() throws Exception {
        try (store;
                FaultyServer server = FaultyServer.before(store, this::answer)) {
            Prepared prepared = Prepared.make(home, store, server.endpoint());
            store.object(BUCKET, THEIRS, "not a test's");
            holding = true;
            killWhileDeleting(server);
            holding = false;
            assertThat(keys()).as("objects left behind").hasSizeGreaterThan(1);

            later = true;
            try (Services services = new Services(home, server.endpoint(), database -> database)) {
                services.signIn();
                var report = (ConnectionReport) Operation.TEST.perform(services, prepared);

                Check gone = report.checks().stream()
                        .filter(check -> check.name() == CheckName.PROBES_GONE)
                        .findFirst()
                        .orElseThrow();
                assertThat(gone.status()).isEqualTo(CheckStatus.PASSED);
                assertThat(gone.detail()).contains("an interrupted test");
            }
            assertThat(keys()).containsExactly(THEIRS);
        }
    }

    /** Without the server's own notes of unfinished uploads, which it keeps beside the objects. */
    private List<String> keys() {
        return store.keys(BUCKET).stream()
                .filter(key -> !key.startsWith(".s3proxy-"))
                .toList();
    }

    private void killWhileDeleting(FaultyServer server) throws Exception {
        Process victim = Kill.start(Operation.TEST, home, server.endpoint());
        try {
            victim.outputWriter().append("on\n").flush();
            assertThat(deleting.await(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            Kill.end(victim);
        }
    }

    /** Holds deletions while it has to, and lists what is left as an hour old when it is later. */
    private @Nullable Reply answer(Request request) {
        if (holding && request.method().equals("DELETE")) {
            deleting.countDown();
            pause();
        }
        boolean sweeps = request.lists() && request.query().contains("connection-test");
        return later && sweeps && request.path().contains(BUCKET) ? Reply.xml(200, anHourOld()) : null;
    }

    private String anHourOld() {
        StringBuilder contents = new StringBuilder();
        for (String key : keys()) {
            contents.append("<Contents><Key>" + key + "</Key><LastModified>"
                    + Instant.now().minus(Duration.ofHours(1)) + "</LastModified><Size>8</Size></Contents>");
        }
        return "<ListBucketResult><Name>" + BUCKET + "</Name><KeyCount>1</KeyCount><MaxKeys>1000</MaxKeys>"
                + "<IsTruncated>false</IsTruncated>" + contents + "</ListBucketResult>";
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMinutes(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
