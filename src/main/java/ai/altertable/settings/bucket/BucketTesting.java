package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.security.CurrentViewer;
import java.util.NoSuchElementException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tests connected buckets again, and remembers what was found. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class BucketTesting {

    private final BucketStore buckets;
    private final TestRecorder tests;
    private final CurrentViewer viewers;

    BucketTesting(BucketStore buckets, TestRecorder tests, CurrentViewer viewers) {
        this.buckets = buckets;
        this.tests = tests;
        this.viewers = viewers;
    }

    /**
     * Starts a test and returns at once. By the time the listener hears that it ended, the report is stored.
     *
     * @throws NoSuchElementException when the organization has no such bucket
     */
    public RunningTest test(String slug, ConnectionListener listener) {
        return buckets.find(viewers.require().organizationId(), slug)
                .map(bucket -> tests.start(bucket, listener))
                .orElseThrow(() -> new NoSuchElementException("There is no such bucket."));
    }
}
