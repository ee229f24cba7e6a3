package ai.altertable.settings.bucket;

/** One secret value of a credential. Parts are sealed one by one, as their fields are left. */
public enum CredentialPart {
    ACCESS_KEY_ID,
    SECRET_ACCESS_KEY;

    public BucketField field() {
        return switch (this) {
            case ACCESS_KEY_ID -> BucketField.ACCESS_KEY_ID;
            case SECRET_ACCESS_KEY -> BucketField.SECRET_ACCESS_KEY;
        };
    }
}
