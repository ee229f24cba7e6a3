package ai.altertable.settings.runtime;

/** A job cannot be done. The message is a sentence for an admin, and never a secret. */
final class JobException extends Exception {

    JobException(String message) {
        super(message);
    }
}
