package ai.altertable.settings.runtime;

/** Opens a bucket for reading. */
@FunctionalInterface
public interface ObjectSources {

    /**
     * Opens the bucket; nothing is sent yet.
     *
     * @throws StorageException when the profile or the key cannot even be tried
     */
    ObjectSource open(ProbeJob job) throws StorageException;
}
