package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A region's code as it goes into the request's signature, such as {@code eu-central-1} or {@code auto}. */
public record Region(@JsonValue String code) {

    private static final Pattern SHAPE = Pattern.compile("[a-zA-Z0-9](?:[a-zA-Z0-9._-]{0,62}[a-zA-Z0-9])?");

    @JsonCreator
    public Region(String code) {
        this.code = code.strip();
        if (this.code.isEmpty()) {
            throw new InvalidFieldException(BucketField.REGION, "Choose the region the bucket is in.");
        }
        if (!SHAPE.matcher(this.code).matches()) {
            throw new InvalidFieldException(
                    BucketField.REGION, "A region is a short code such as eu-central-1: letters, digits and hyphens.");
        }
    }
}
