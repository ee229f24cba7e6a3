package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The namespace an R2 bucket was created in; it is part of the host name and never changes. A code rather than an enum,
 * because Cloudflare adds jurisdictions (the last, {@code us}, in August 2026).
 *
 * @param code empty for the default jurisdiction
 */
public record R2Jurisdiction(@JsonValue String code) {

    // First, because the constants below are checked against it.
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{0,20}");

    public static final R2Jurisdiction DEFAULT = new R2Jurisdiction("");
    /** Those known today, the default first. */
    public static final List<R2Jurisdiction> KNOWN =
            List.of(DEFAULT, new R2Jurisdiction("eu"), new R2Jurisdiction("us"), new R2Jurisdiction("fedramp"));

    @JsonCreator
    public R2Jurisdiction(String code) {
        String clean = code.strip().toLowerCase(Locale.ROOT);
        this.code = clean.equals("default") ? "" : clean;
        if (!SHAPE.matcher(this.code).matches()) {
            throw new InvalidFieldException(
                    BucketField.JURISDICTION, "A jurisdiction is a short code such as eu, or empty for the default.");
        }
    }

    /** As it is said on screen: {@code Default}, {@code EU}, … */
    public String label() {
        return switch (code) {
            case "" -> "Default";
            case "fedramp" -> "FedRAMP";
            default -> code.toUpperCase(Locale.ROOT);
        };
    }
}
