package ai.altertable.settings.bucket;

/** A field of the form that connects a bucket; diagnoses and remedies point at fields by these names. */
public enum BucketField {
    ENVIRONMENT("Environment"),
    BUCKET_NAME("Bucket name"),
    STORAGE_ACCOUNT("Storage account"),
    CONTAINER("Container"),
    PREFIX("Prefix"),
    ACCOUNT_ID("Account ID"),
    JURISDICTION("Jurisdiction"),
    ENDPOINT("Endpoint"),
    REGION("Region"),
    ADDRESSING_STYLE("Addressing style"),
    REQUESTER_PAYS("Requester pays"),
    CLOUD("Cloud"),
    CREDENTIAL_KIND("How Altertable signs in"),
    ACCESS_KEY_ID("Access key ID"),
    SECRET_ACCESS_KEY("Secret access key"),
    SESSION_TOKEN("Session token"),
    EXPIRES_AT("Expires"),
    ROLE_ARN("Role ARN"),
    EXTERNAL_ID("External ID"),
    SERVICE_ACCOUNT_KEY("Service account key (JSON)"),
    ACCOUNT_KEY("Account key"),
    SAS("SAS token"),
    TENANT_ID("Tenant ID"),
    CLIENT_ID("Client ID"),
    CLIENT_SECRET("Client secret");

    private final String label;

    BucketField(String label) {
        this.label = label;
    }

    /** The label as it stands on the screen; part of the UI's contract. */
    public String label() {
        return label;
    }
}
