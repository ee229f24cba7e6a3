package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** A Microsoft Entra directory: its id, or one of its domains such as {@code contoso.onmicrosoft.com}. In lower case. */
public record TenantId(@JsonValue String value) {

    /** What names no one directory ({@code common}, {@code organizations}) has no dot, and is refused by this. */
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    private static final int MAX_LENGTH = 253;

    @JsonCreator
    public TenantId(String value) {
        this.value = value.strip().toLowerCase(Locale.ROOT);
        if (this.value.isEmpty()) {
            throw invalid("Enter the tenant ID: the app registration shows it as Directory (tenant) ID.");
        }
        boolean known = ClientId.GUID.matcher(this.value).matches()
                || this.value.length() <= MAX_LENGTH
                        && DOMAIN.matcher(this.value).matches();
        if (!known) {
            throw invalid("A tenant ID looks like 8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f; a domain of the directory works"
                    + " as well.");
        }
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.TENANT_ID, message);
    }
}
