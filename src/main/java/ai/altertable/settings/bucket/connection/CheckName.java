package ai.altertable.settings.bucket.connection;

/**
 * The rungs of the ladder, in the order they are shown. Each is a claim that is true exactly when the check passed. The
 * names are stable: they are stored in reports.
 */
public enum CheckName {
    SETTINGS_WELL_FORMED("Settings are complete and well formed"),
    ADDRESS_ALLOWED("Address may be reached from here"),
    HOST_FOUND("Host name found"),
    PORT_REACHED("Server accepts connections"),
    TLS_TRUSTED("Connection is encrypted and trusted"),
    SPEAKS_S3("Server speaks S3"),
    CLOCKS_AGREE("Clocks agree"),
    KEY_RECOGNISED("Access key is known"),
    SECRET_CORRECT("Secret belongs to the key"),
    REGION_MATCHES("Bucket is in the chosen region"),
    BUCKET_EXISTS("Bucket exists"),
    LIST("List objects"),
    WRITE("Write an object"),
    READ("Read it back, in part"),
    OVERWRITE_REFUSED("Refuse to overwrite when asked to"),
    MULTIPART("Upload in parts"),
    DELETE("Delete an object"),
    BATCH_DELETE("Delete several at once"),
    PROBES_GONE("Nothing of the test is left behind");

    private final String claim;

    CheckName(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }
}
