package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id of a Microsoft Entra application: a GUID, in lower case. */
public record ClientId(@JsonValue String value) {

    static final Pattern GUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @JsonCreator
    public ClientId(String value) {
        this.value = value.strip().toLowerCase(Locale.ROOT);
        if (this.value.isEmpty()) {
            throw invalid("Enter the client ID: the app registration shows it as Application (client) ID.");
        }
        if (!GUID.matcher(this.value).matches()) {
            throw invalid("A client ID looks like 8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f.");
        }
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.CLIENT_ID, message);
    }
}
