package ai.altertable.settings.testing;

import ai.altertable.settings.organization.BuiltInBuckets;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.ManagedStorageException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what it was asked for, and fails when told to. */
public final class FakeBuiltInBuckets implements BuiltInBuckets {

    private final List<Environment> stored = new CopyOnWriteArrayList<>();
    private final List<Environment> recorded = new CopyOnWriteArrayList<>();
    private boolean storageFails;
    private boolean recordingFails;

    @Override
    public void createStorage(Environment environment) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("The storage is asked while a transaction is open.");
        }
        if (storageFails) {
            throw new ManagedStorageException("The test's storage is down.");
        }
        stored.add(environment);
    }

    @Override
    public void record(Environment environment) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new AssertionError("The bucket is recorded outside the environment's transaction.");
        }
        recorded.add(environment);
        if (recordingFails) {
            throw new IllegalStateException("The test's recording fails.");
        }
    }

    public void failStorage(boolean fails) {
        storageFails = fails;
    }

    public void failRecording(boolean fails) {
        recordingFails = fails;
    }

    public List<Environment> stored() {
        return List.copyOf(stored);
    }

    public List<Environment> recorded() {
        return List.copyOf(recorded);
    }
}
