package ai.altertable.settings.bucket.connection;

/** The isolated runtime could not do its job. The message is a sentence for an admin, and never a secret. */
public final class RuntimeFailedException extends RuntimeException {

    public RuntimeFailedException(String message) {
        super(message);
    }
}
