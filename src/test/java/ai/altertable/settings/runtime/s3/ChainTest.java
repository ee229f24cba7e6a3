package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.ObjectStore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many requests wait for one another. */
class ChainTest {

    private static final long LATENCY_MILLIS = 150;

    @Test
    void noMoreThanFiveRequestsWaitForOneAnother() {
        AtomicInteger longest = new AtomicInteger();
        try (ObjectStore store = ObjectStore.start().bucket(Jobs.BUCKET).allow(Jobs.KEY, Jobs.SECRET);
                FaultyServer server = FaultyServer.before(store, _ -> {
                    // One more than the longest chain that had ended when this one began.
                    int length = longest.get() + 1;
                    try {
                        Thread.sleep(LATENCY_MILLIS);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                    longest.accumulateAndGet(length, Math::max);
                    return null;
                })) {
            // A process's first test loads classes between requests, which may set apart what is sent together.
            Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint()));
            longest.set(0);

            assertThatReport(
                            Jobs.run(Jobs.job(Jobs.custom(server.endpoint(), AddressingStyle.PATH), server.endpoint())))
                    .hasOutcome(Outcome.HEALTHY);
        }
        // List; write; read, overwrite; delete; list again.
        assertThat(longest.get()).isEqualTo(5);
    }
}
