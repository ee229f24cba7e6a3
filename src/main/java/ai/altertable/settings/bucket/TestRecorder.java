package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.ReportStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs tests of connected buckets and remembers what they found. Whoever calls it has decided that the test may run. */
@Component
class TestRecorder {

    private final BucketStore buckets;
    private final CredentialStore credentials;
    private final ReportStore reports;
    private final IsolatedRuntime runtime;
    private final TransactionTemplate transaction;

    TestRecorder(
            BucketStore buckets,
            CredentialStore credentials,
            ReportStore reports,
            IsolatedRuntime runtime,
            TransactionTemplate transaction) {
        this.buckets = buckets;
        this.credentials = credentials;
        this.reports = reports;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    /** Starts a test and returns at once. By the time the listener hears that it ended, the report is stored. */
    RunningTest start(Bucket bucket, ConnectionListener listener) {
        ConnectionTest test = new ConnectionTest(
                bucket.sealContext(), bucket.profile(), BucketContents.credential(bucket, credentials));
        return runtime.test(test, new WholeLadder(listener, report -> record(bucket, report)));
    }

    /** A bucket changed or deleted while its test ran is left as it is: the report speaks of another one. */
    private void record(Bucket tested, ConnectionReport report) {
        if (report.outcome() == Outcome.CANCELLED) {
            return;
        }
        transaction.executeWithoutResult(_ -> buckets.find(tested.organizationId(), tested.id())
                .filter(now -> now.version() == tested.version())
                .ifPresent(now -> {
                    reports.add(now.organizationId(), now.id(), report);
                    buckets.recordStatus(
                            now.organizationId(),
                            now.id(),
                            BucketStatus.of(report.outcome()),
                            StatusLabels.of(report),
                            report.startedAt());
                }));
    }
}
