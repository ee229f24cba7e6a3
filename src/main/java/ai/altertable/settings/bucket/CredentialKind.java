package ai.altertable.settings.bucket;

import java.util.List;
import java.util.Objects;

/** What kind of credential a bucket has, and what it consists of. */
public enum CredentialKind {
    ACCESS_KEY("Access key", BucketField.ACCESS_KEY_ID, BucketField.SECRET_ACCESS_KEY),
    /** An access key that is of use only with its session token, and for some hours. */
    TEMPORARY_KEY(
            "Temporary key",
            BucketField.ACCESS_KEY_ID,
            BucketField.SECRET_ACCESS_KEY,
            BucketField.SESSION_TOKEN,
            BucketField.EXPIRES_AT),
    /** No secret of anybody's: the operator's own identity at AWS takes on a role, which its owner lets it do. */
    ASSUMED_ROLE("IAM role", BucketField.ROLE_ARN, BucketField.EXTERNAL_ID),
    HMAC_KEY("HMAC key", BucketField.ACCESS_KEY_ID, BucketField.SECRET_ACCESS_KEY),
    SERVICE_ACCOUNT_KEY("Service account key", BucketField.SERVICE_ACCOUNT_KEY),
    ACCOUNT_KEY("Shared key", BucketField.ACCOUNT_KEY),
    SAS("Shared access signature (SAS)", BucketField.SAS),
    SERVICE_PRINCIPAL("Service principal", BucketField.TENANT_ID, BucketField.CLIENT_ID, BucketField.CLIENT_SECRET),
    /** The managed storage's own, which only the isolated runtime can open. */
    MANAGED("Managed by Altertable");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final List<BucketField> fields;

    CredentialKind(String label, BucketField... fields) {
        this.label = label;
        this.fields = List.of(fields);
    }

    /** As it is said on screen; never as a field is called, so that both can be told apart by their names. */
    public String label() {
        return label;
    }

    /** What the form asks for or shows, in order. */
    public List<BucketField> fields() {
        return fields;
    }

    /** Those of the fields that are secret, all of which it takes. */
    public List<CredentialPart> parts() {
        return fields.stream().map(CredentialPart::of).filter(Objects::nonNull).toList();
    }

    /** Those of the fields that a person fills in and everybody may read. */
    public List<BucketField> plain() {
        return fields.stream()
                .filter(field -> CredentialPart.of(field) == null && field != BucketField.EXTERNAL_ID)
                .toList();
    }
}
