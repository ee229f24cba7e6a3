package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Amazon Resource Name of an IAM role: {@code arn:aws:iam::123456789012:role/altertable}, in any partition and with
 * any path (AWS, "IAM identifiers").
 */
public record RoleArn(@JsonValue String value) {

    private static final int MAX_LENGTH = 2048;
    private static final Pattern SHAPE =
            Pattern.compile("arn:(aws[a-z-]*):iam::(\\d{12}):role/(?:[!-.0-~]+/)*[\\w+=,.@-]{1,64}");

    @JsonCreator
    public RoleArn(String value) {
        this.value = value.strip();
        if (this.value.isEmpty()) {
            throw invalid("Enter the role's ARN.");
        }
        if (this.value.length() > MAX_LENGTH || !SHAPE.matcher(this.value).matches()) {
            throw invalid("A role's ARN looks like arn:aws:iam::123456789012:role/altertable; IAM shows it above the"
                    + " role's permissions.");
        }
    }

    /** The partition the role is in: {@code aws}, {@code aws-cn}, … */
    public String partition() {
        return group(1);
    }

    /** The twelve digits of the AWS account that owns the role. */
    public String account() {
        return group(2);
    }

    /** The name without its path. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    private String group(int number) {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("An ARN is checked when it is made.");
        }
        return matcher.group(number);
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.ROLE_ARN, message);
    }
}
