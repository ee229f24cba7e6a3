package ai.altertable.settings.bucket;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.organization.BuiltInBuckets;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.ManagedStorageException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Built-in buckets: one an environment, on the managed storage. */
@Component
class BuiltInBucketMaker implements BuiltInBuckets {

    private static final String BY = "Altertable";
    private static final int ORGANIZATION_DIGITS = 10;

    private final IsolatedRuntime runtime;
    private final BucketStore buckets;
    private final TestRecorder tests;

    BuiltInBucketMaker(IsolatedRuntime runtime, BucketStore buckets, TestRecorder tests) {
        this.runtime = runtime;
        this.buckets = buckets;
        this.tests = tests;
    }

    @Override
    public void createStorage(Environment environment) {
        try {
            runtime.createManagedBucket(name(environment));
        } catch (RuntimeFailedException e) {
            throw new ManagedStorageException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void record(Environment environment) {
        UUID organization = environment.organizationId();
        int number = buckets.takeNumber(organization);
        Bucket bucket = new Bucket(
                Ids.next(),
                organization,
                environment.id(),
                environment.slug().value(),
                "BKT-" + number,
                true,
                new ManagedProfile(
                        name(environment),
                        KeyPrefix.NONE,
                        environment.managedRegion().code()),
                new CredentialSummary(CredentialKind.MANAGED, "", null, null),
                BucketStatus.NOT_VERIFIED,
                BucketSaving.NOT_VERIFIED,
                null,
                environment.createdAt(),
                BY,
                environment.createdAt(),
                BY,
                0);
        buckets.insert(bucket, number);
        verifyAfterCommit(bucket);
    }

    /** Nobody should have to test what we made ourselves. */
    private void verifyAfterCommit(Bucket bucket) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tests.start(bucket, new SilentListener());
            }
        });
    }

    /**
     * Follows from organization and slug alone, so that a retry finds what a failed creation left. The organization's
     * digits have a fixed length: no two organizations can mean the same bucket.
     */
    static String name(Environment environment) {
        String digits = environment.organizationId().toString().replace("-", "");
        return "altertable-" + environment.slug().value() + "-"
                + digits.substring(digits.length() - ORGANIZATION_DIGITS);
    }
}
