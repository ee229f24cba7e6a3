package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A Cloudflare account id: 32 hexadecimal digits. */
public record R2AccountId(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public R2AccountId(String value) {
        this.value = value.strip().toLowerCase(Locale.ROOT);
        if (this.value.isEmpty()) {
            throw new InvalidFieldException(
                    BucketField.ACCOUNT_ID, "Enter the account ID: R2 shows it beside the list of buckets.");
        }
        if (!SHAPE.matcher(this.value).matches()) {
            throw new InvalidFieldException(
                    BucketField.ACCOUNT_ID,
                    "An account ID has 32 characters, 0 to 9 and a to f. This one has " + this.value.length() + ".");
        }
    }
}
