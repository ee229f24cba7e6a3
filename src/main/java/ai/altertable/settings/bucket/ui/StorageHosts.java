package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.CloudflareR2Profile;

/** The public S3 hosts of providers that don't ask for an endpoint, for code that needs one. */
final class StorageHosts {

    static final String GOOGLE = "storage.googleapis.com";

    private StorageHosts() {}

    /** The default jurisdiction has no part in the name. */
    static String of(CloudflareR2Profile r2) {
        String jurisdiction = r2.jurisdiction().code();
        return r2.accountId().value()
                + (jurisdiction.isEmpty() ? "" : "." + jurisdiction)
                + ".r2.cloudflarestorage.com";
    }
}
