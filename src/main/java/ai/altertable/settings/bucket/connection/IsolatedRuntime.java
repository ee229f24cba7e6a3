package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.RunningInspection;
import java.util.List;

/**
 * The one way from the web process to where credentials are opened: a process of its own for every job, which does that
 * job and exits.
 */
public interface IsolatedRuntime extends AutoCloseable {

    /** Starts a connection test and returns at once. */
    RunningTest test(ConnectionTest test, ConnectionListener listener);

    /** Starts asking the storage for what a form leaves open, and returns at once. Takes seconds at most. */
    RunningDiscovery discover(Discovery discovery);

    /** Starts finding out what is in a bucket, and returns at once. */
    <F extends Finding> RunningInspection<F> inspect(Inspection<F> inspection);

    /**
     * Opens a credential and seals it again, mended or for another context of the same organization and bucket.
     *
     * @throws RuntimeFailedException when the runtime could not do it: the seal does not open, say
     */
    SealedCredential reseal(SealedCredential credential, SealContext from, SealContext to, CredentialRepair repair);

    /**
     * The public keyset that credentials are sealed for, as Tink's JSON. Creates the key pair on the first call.
     *
     * @throws RuntimeFailedException when there is none and none can be made
     */
    String publicKeyset();

    /**
     * Creates a bucket on the managed storage. One that is there already and ours is as good as new.
     *
     * @throws RuntimeFailedException when the storage refused or could not be reached
     */
    void createManagedBucket(String bucketName);

    /** Amazon's regions, from its SDK's own metadata; the web process has no cloud SDK to ask. */
    List<RegionChoice> regions();

    /** Ends every process it has started. */
    @Override
    void close();
}
