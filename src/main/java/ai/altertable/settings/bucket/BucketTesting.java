package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.ReportStore;
import ai.altertable.settings.security.CurrentViewer;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests connected buckets again, and remembers what was found. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class BucketTesting {

    private final BucketStore buckets;
    private final CredentialStore credentials;
    private final ReportStore reports;
    private final IsolatedRuntime runtime;
    private final CurrentViewer viewers;
    private final TransactionTemplate transaction;

    BucketTesting(
            BucketStore buckets,
            CredentialStore credentials,
            ReportStore reports,
            IsolatedRuntime runtime,
            CurrentViewer viewers,
            TransactionTemplate transaction) {
        this.buckets = buckets;
        this.credentials = credentials;
        this.reports = reports;
        this.runtime = runtime;
        this.viewers = viewers;
        this.transaction = transaction;
    }

    /**
     * Starts a test and returns at once. By the time the listener hears that it ended, the report is stored.
     *
     * @throws NoSuchElementException when the organization has no such bucket
     */
    public RunningTest test(String slug, ConnectionListener listener) {
        UUID organization = viewers.require().organizationId();
        Bucket bucket = buckets.find(organization, slug)
                .orElseThrow(() -> new NoSuchElementException("There is no such bucket."));
        ConnectionTest test = new ConnectionTest(bucket.sealContext(), bucket.profile(), credential(bucket));
        listener.checkEnded(SettingsCheck.PASSED);
        return runtime.test(test, new ConnectionListener() {
            @Override
            public void checkEnded(Check check) {
                if (check.name() != CheckName.SETTINGS_WELL_FORMED) {
                    listener.checkEnded(check);
                }
            }

            @Override
            public void testEnded(ConnectionReport report) {
                ConnectionReport whole = SettingsCheck.prepend(report);
                record(bucket, whole);
                listener.testEnded(whole);
            }
        });
    }

    private CredentialSource credential(Bucket bucket) {
        return bucket.builtIn()
                ? new ManagedCredential()
                : credentials
                        .current(bucket.organizationId(), bucket.id())
                        .orElseThrow(() -> new NoSuchElementException("The bucket has no credential."));
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
