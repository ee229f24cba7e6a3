package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.ObjectStore;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A store that answers, but so slowly that the test cannot finish. */
class DeadlineTest {

    private static final Duration DEADLINE = Duration.ofSeconds(8);

    /** Shorter than a call may take; two of them are longer than the test may take. */
    private static final Duration SLOW = Duration.ofMillis(3400);

    /** When the test has given up, and what follows is cleaning up. */
    private static final Duration GIVEN_UP = Duration.ofMillis(5900);

    @Test
    void whatWasWrittenIsGoneAfterTheDeadline() {
        AtomicLong first = new AtomicLong();
        try (ObjectStore store = ObjectStore.start()
                        .bucket(Jobs.BUCKET)
                        .allow(Jobs.KEY, Jobs.SECRET)
                        .object(Jobs.BUCKET, "raw/theirs", "not ours");
                FaultyServer server = FaultyServer.before(store, request -> {
                    first.compareAndSet(0, System.nanoTime());
                    boolean working = System.nanoTime() - first.get() < GIVEN_UP.toNanos();
                    if (working && (request.headers().containsKey("range") || deletes(request))) {
                        pause();
                    }
                    return null;
                })) {
            ConnectionReport report = Jobs.run(new ProbeJob(
                    Jobs.custom(server.endpoint(), AddressingStyle.PATH),
                    Jobs.key(Jobs.KEY, Jobs.SECRET),
                    Jobs.settings(server.endpoint()),
                    Jobs.LOOPBACK,
                    DEADLINE));

            assertThatReport(report)
                    .isComplete()
                    .hasOutcome(Outcome.FAILED)
                    .passed(CheckName.WRITE, CheckName.PROBES_GONE)
                    .failsFirstAt(CheckName.DELETE)
                    .says(CheckName.DELETE, "time");
            assertThat(report.duration()).isLessThan(DEADLINE);
            assertThat(store.keys(Jobs.BUCKET)).containsExactly("raw/theirs");
            assertThat(store.unfinishedUploads(Jobs.BUCKET)).isZero();
        }
    }

    private static boolean deletes(FaultyServer.Request request) {
        return request.method().equals("DELETE")
                || request.method().equals("POST") && request.query().startsWith("delete");
    }

    private static void pause() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
