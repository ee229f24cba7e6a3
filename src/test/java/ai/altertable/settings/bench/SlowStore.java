package ai.altertable.settings.bench;

import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.ObjectStore;
import java.util.concurrent.atomic.AtomicInteger;

/** A real S3 server that takes its time for every request, and counts what it is asked. */
final class SlowStore implements AutoCloseable {

    static final long LATENCY_MILLIS = 50;
    static final String BUCKET = "acme-lake";
    static final String KEY = "acme-writer";
    static final String SECRET = "the-secret-of-the-writer";

    private final ObjectStore store = ObjectStore.start().bucket(BUCKET).allow(KEY, SECRET);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger longest = new AtomicInteger();
    private final FaultyServer server = FaultyServer.before(store, _ -> {
        // One more than the longest chain that had ended when this one began.
        int length = longest.get() + 1;
        requests.incrementAndGet();
        pause();
        longest.accumulateAndGet(length, Math::max);
        return null;
    });

    int port() {
        return server.port();
    }

    String endpoint() {
        return server.endpoint();
    }

    void startCounting() {
        requests.set(0);
        longest.set(0);
    }

    int requests() {
        return requests.get();
    }

    /** How many requests waited for one another. On a busy machine more may seem to than did. */
    int longestChain() {
        return longest.get();
    }

    private static void pause() {
        try {
            Thread.sleep(LATENCY_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
