package ai.altertable.settings.runtime;

import ai.altertable.settings.runtime.egress.EgressPolicy;

/** Makes buckets on the managed storage. */
@FunctionalInterface
public interface BucketMaker {

    /**
     * Creates the bucket unless it is there already and ours.
     *
     * @throws ai.altertable.settings.bucket.connection.RuntimeFailedException when the storage refused or could not be
     *     reached, with a sentence for an admin
     */
    void createIfAbsent(RuntimeSettings.Managed managed, AccessKey key, EgressPolicy egress, String bucketName);
}
