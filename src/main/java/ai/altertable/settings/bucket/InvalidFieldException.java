package ai.altertable.settings.bucket;

/** A value that breaks a rule of its field. The message is a sentence for the person who typed it, and never a secret. */
public final class InvalidFieldException extends IllegalArgumentException {

    private final BucketField field;

    public InvalidFieldException(BucketField field, String message) {
        super(message);
        this.field = field;
    }

    public BucketField field() {
        return field;
    }
}
