package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;

/** A part of the credential has not been entered. */
final class IncompleteCredentialException extends Exception {

    private final BucketField field;

    IncompleteCredentialException(BucketField field) {
        super("A part of the credential is missing.");
        this.field = field;
    }

    BucketField field() {
        return field;
    }
}
