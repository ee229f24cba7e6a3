package ai.altertable.settings.organization;

/** The managed storage did not do what was asked. The message goes to the log, not to the screen. */
public final class ManagedStorageException extends RuntimeException {

    public ManagedStorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public ManagedStorageException(String message) {
        super(message);
    }
}
