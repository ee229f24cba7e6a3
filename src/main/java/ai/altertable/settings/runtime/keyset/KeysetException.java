package ai.altertable.settings.runtime.keyset;

/** The private keyset cannot be used. The message is a sentence for an operator, and never quotes the keyset. */
public final class KeysetException extends Exception {

    KeysetException(String message) {
        super(message);
    }
}
