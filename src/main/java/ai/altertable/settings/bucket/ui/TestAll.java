package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/** Tests many buckets, a few at a time. Lives on the screen's thread. */
final class TestAll {

    static final int AT_ONCE = 4;

    private final UI ui;
    private final BucketTests tests;
    private final Deque<BucketListItem> waiting;
    private final Set<BucketListItem> running = new HashSet<>();
    private final int total;
    private final Consumer<BucketListItem> rowChanged;
    private final Consumer<TestAll> changed;
    private int tested;
    private int failed;
    private boolean cancelled;

    /**
     * @param rowChanged gets each bucket whose test has started or ended
     * @param changed hears of progress; {@link #isOver} tells the last time
     */
    TestAll(
            UI ui,
            BucketTests tests,
            List<BucketListItem> buckets,
            Consumer<BucketListItem> rowChanged,
            Consumer<TestAll> changed) {
        this.ui = ui;
        this.tests = tests;
        this.waiting = new ArrayDeque<>(buckets);
        this.total = buckets.size();
        this.rowChanged = rowChanged;
        this.changed = changed;
    }

    void start() {
        while (running.size() < AT_ONCE && !waiting.isEmpty()) {
            start(waiting.pop());
        }
        changed.accept(this);
    }

    private void start(BucketListItem bucket) {
        try {
            running.add(bucket);
            var ignored = tests.start(ui, bucket.slug()).thenAccept(report -> ended(bucket, report));
            rowChanged.accept(bucket);
        } catch (NoSuchElementException deletedMeanwhile) {
            running.remove(bucket);
            tested++;
        }
    }

    private void ended(BucketListItem bucket, ConnectionReport report) {
        running.remove(bucket);
        rowChanged.accept(bucket);
        if (report.outcome() != Outcome.CANCELLED) {
            tested++;
            failed += report.outcome() == Outcome.FAILED ? 1 : 0;
        }
        start();
    }

    /** Starts no more, and stops those under way. */
    void cancel() {
        cancelled = true;
        waiting.clear();
        Set.copyOf(running).forEach(bucket -> tests.cancel(bucket.slug()));
        changed.accept(this);
    }

    boolean isOver() {
        return waiting.isEmpty() && running.isEmpty();
    }

    int total() {
        return total;
    }

    int tested() {
        return tested;
    }

    /** {@code 3 of 7 tested}. */
    String progress() {
        return tested + " of " + total + " tested";
    }

    /** {@code 7 buckets tested, 1 failing.} */
    String summary() {
        String count = cancelled ? progress() : total == 1 ? "1 bucket tested" : total + " buckets tested";
        return count + (failed == 0 ? "." : ", " + failed + " failing.");
    }
}
