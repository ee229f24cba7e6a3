package ai.altertable.settings.bucket;

/** A value that breaks a rule of its field. The message is a sentence for the person who typed it, and never a secret. */
public final class InvalidFieldException extends IllegalArgumentException {

    private final BucketField field;
    private final String sentence;

    public InvalidFieldException(BucketField field, String message) {
        super(message);
        this.field = field;
        this.sentence = message;
    }

    public BucketField field() {
        return field;
    }

    /** The message; unlike {@link #getMessage()} never null. */
    public String sentence() {
        return sentence;
    }
}
