package ai.altertable.settings.runtime.keyset;

/** A sealed part does not open: it was changed, belongs somewhere else, or was sealed for another key. */
public final class SealBrokenException extends Exception {

    SealBrokenException() {
        super("The seal does not open.");
    }
}
