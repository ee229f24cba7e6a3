package ai.altertable.settings.bucket;

/** Who runs the object storage. {@link #code()} is the stable name in the database, in URLs and in the management API. */
public enum Provider {
    AMAZON_S3("s3"),
    CLOUDFLARE_R2("r2"),
    GOOGLE_CLOUD_STORAGE("gcs"),
    AZURE_BLOB("azure"),
    S3_COMPATIBLE("custom"),
    /** Storage that Altertable runs itself; only built-in buckets live there. */
    ALTERTABLE("altertable");

    private final String code;

    Provider(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The provider with this {@link #code()}. */
    public static Provider ofCode(String code) {
        for (Provider provider : values()) {
            if (provider.code.equals(code)) {
                return provider;
            }
        }
        throw new IllegalArgumentException("There is no provider \"" + code + "\".");
    }
}
