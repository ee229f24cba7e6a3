package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.RunningTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tests that a screen has started. Everything is called, and completes, on the screen's thread. A test goes on when
 * its screen is left: its report is stored all the same.
 */
final class BucketTests {

    private static final Logger LOG = LoggerFactory.getLogger(BucketTests.class);

    private final BucketTesting testing;
    private final Map<String, Run> running = new HashMap<>();

    private record Run(RunningTest test, CompletableFuture<ConnectionReport> ended) {}

    BucketTests(BucketTesting testing) {
        this.testing = testing;
    }

    boolean isRunning(String slug) {
        return running.containsKey(slug);
    }

    /**
     * Starts a test; one that is running already is joined.
     *
     * @throws java.util.NoSuchElementException when there is no such bucket any more
     */
    CompletableFuture<ConnectionReport> start(UI ui, String slug) {
        Run under = running.get(slug);
        if (under != null) {
            return under.ended();
        }
        CompletableFuture<ConnectionReport> ended = new CompletableFuture<>();
        RunningTest test = testing.test(slug, new ConnectionListener() {
            @Override
            public void checkEnded(Check check) {}

            @Override
            public void testEnded(ConnectionReport report) {
                push(ui, () -> {
                    running.remove(slug);
                    ended.complete(report);
                });
            }
        });
        running.put(slug, new Run(test, ended));
        return ended;
    }

    void cancel(String slug) {
        Run run = running.get(slug);
        if (run != null) {
            run.test().cancel();
        }
    }

    /** Brings a change to a screen from another thread; a screen that is gone needs none. */
    static void push(UI ui, Command change) {
        try {
            var ignored = ui.access(change);
        } catch (UIDetachedException gone) {
            LOG.debug("The screen was closed before its test ended");
        }
    }
}
