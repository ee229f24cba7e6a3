package ai.altertable.settings.bucket;

import org.jspecify.annotations.Nullable;

/** One secret value of a credential. Parts are sealed one by one, as their fields are left. */
public enum CredentialPart {
    ACCESS_KEY_ID(BucketField.ACCESS_KEY_ID),
    SECRET_ACCESS_KEY(BucketField.SECRET_ACCESS_KEY),
    SESSION_TOKEN(BucketField.SESSION_TOKEN),
    /** The JSON file that Google hands out for a service account. */
    SERVICE_ACCOUNT_KEY(BucketField.SERVICE_ACCOUNT_KEY),
    /** One of an Azure storage account's two keys. */
    ACCOUNT_KEY(BucketField.ACCOUNT_KEY),
    /** An Azure shared access signature: the part of its URL after the question mark. */
    SAS(BucketField.SAS),
    CLIENT_SECRET(BucketField.CLIENT_SECRET);

    private final BucketField field;

    CredentialPart(BucketField field) {
        this.field = field;
    }

    public BucketField field() {
        return field;
    }

    /** The part that is typed into this field, or null when the field holds no secret. */
    public static @Nullable CredentialPart of(BucketField field) {
        for (CredentialPart part : values()) {
            if (part.field == field) {
                return part;
            }
        }
        return null;
    }
}
