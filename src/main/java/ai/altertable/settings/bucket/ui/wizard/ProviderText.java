package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.Provider;
import java.util.List;

/** How the wizard speaks of providers. */
final class ProviderText {

    /** Those one can connect, in the order of the cards. */
    static final List<Provider> CONNECTABLE =
            List.of(Provider.AMAZON_S3, Provider.CLOUDFLARE_R2, Provider.GOOGLE_CLOUD_STORAGE, Provider.S3_COMPATIBLE);

    private ProviderText() {}

    static String name(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "Amazon S3";
            case CLOUDFLARE_R2 -> "Cloudflare R2";
            case GOOGLE_CLOUD_STORAGE -> "Google Cloud Storage";
            case S3_COMPATIBLE -> "S3-compatible";
            case ALTERTABLE -> "Altertable";
        };
    }

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

    /** The letters on its tile. */
    static String letters(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "S3";
            case CLOUDFLARE_R2 -> "R2";
            case GOOGLE_CLOUD_STORAGE -> "GC";
            case S3_COMPATIBLE -> "C";
            case ALTERTABLE -> "A";
        };
    }
}
