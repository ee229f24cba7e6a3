package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The name of an Azure storage account, which is the first label of its host name: 3 to 24 lower-case letters and digits
 * (Microsoft, "Storage account overview", storage account name).
 */
public record StorageAccount(@JsonValue String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{3,24}");

    @JsonCreator
    public StorageAccount(String name) {
        this.name = name.strip();
        if (this.name.isEmpty()) {
            throw invalid("Enter the name of the storage account.");
        }
        if (!SHAPE.matcher(this.name).matches()) {
            throw invalid("The name of a storage account has 3 to 24 lower-case letters and digits, and nothing else.");
        }
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.STORAGE_ACCOUNT, message);
    }
}
