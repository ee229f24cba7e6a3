package ai.altertable.settings.bucket;

/** A field of the form that connects a bucket; diagnoses and remedies point at fields by these names. */
public enum BucketField {
    ENVIRONMENT("Environment"),
    BUCKET_NAME("Bucket name"),
    PREFIX("Prefix"),
    ACCOUNT_ID("Account ID"),
    JURISDICTION("Jurisdiction"),
    ENDPOINT("Endpoint"),
    REGION("Region"),
    ADDRESSING_STYLE("Addressing style"),
    ACCESS_KEY_ID("Access key ID"),
    SECRET_ACCESS_KEY("Secret access key");

    private final String label;

    BucketField(String label) {
        this.label = label;
    }

    /** The label as it stands on the screen; part of the UI's contract. */
    public String label() {
        return label;
    }
}
