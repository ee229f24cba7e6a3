package ai.altertable.settings.runtime;

/** Opens a bucket for reading. */
@FunctionalInterface
public interface ObjectSources {

    /** @throws StorageException when the profile or the key cannot even be tried */
    ObjectSource open(ProbeJob job) throws StorageException;
}
