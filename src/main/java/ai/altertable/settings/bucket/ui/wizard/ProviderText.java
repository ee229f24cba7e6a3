package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.Provider;
import java.util.List;

/** What the wizard says of providers before one is chosen. */
final class ProviderText {

    /** Those one can connect, in the order of the cards. */
    static final List<Provider> CONNECTABLE =
            List.of(Provider.AMAZON_S3, Provider.CLOUDFLARE_R2, Provider.GOOGLE_CLOUD_STORAGE, Provider.S3_COMPATIBLE);

    private ProviderText() {}

    /** What to have at hand, in one line. */
    static String needs(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "You need a bucket, its region, and an IAM user's access key.";
            case CLOUDFLARE_R2 -> "You need a bucket, your account ID, and an R2 API token's keys.";
            case GOOGLE_CLOUD_STORAGE -> "You need a bucket and a service account's HMAC key.";
            case S3_COMPATIBLE -> "MinIO, Ceph, Hetzner, Wasabi and others: you need the endpoint and an access key.";
            case ALTERTABLE -> "Nothing: every environment has it.";
        };
    }
}
