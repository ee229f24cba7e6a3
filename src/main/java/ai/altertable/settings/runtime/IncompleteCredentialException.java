package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.CredentialPart;

/** A part of the credential has not been entered. */
final class IncompleteCredentialException extends Exception {

    private final CredentialPart part;

    IncompleteCredentialException(CredentialPart part) {
        super("A part of the credential is missing.");
        this.part = part;
    }

    CredentialPart part() {
        return part;
    }
}
