package ai.altertable.settings.runtime;

/** The storage did not do what it was asked for. The message is a sentence for a person, and never a secret. */
public final class StorageException extends Exception {

    public StorageException(String message) {
        super(message);
    }
}
