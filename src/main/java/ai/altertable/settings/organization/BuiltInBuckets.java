package ai.altertable.settings.organization;

/** Gives each environment its built-in bucket: first the storage, then the row, so that a row never lacks its storage. */
public interface BuiltInBuckets {

    /**
     * Makes sure that the storage exists. Called outside any transaction, and again when a creation is retried, then
     * with another {@link Environment#id()}: whatever it creates must follow from the organization and the slug alone,
     * and finding it there is success.
     *
     * @throws ManagedStorageException if the storage could not be created; nothing has been recorded then
     */
    void createStorage(Environment environment);

    /** Records the bucket, in the transaction that records the environment. */
    void record(Environment environment);
}
