package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Tile;
import ai.altertable.settings.bucket.OpenKinds;
import ai.altertable.settings.bucket.Provider;
import java.util.List;
import java.util.stream.Stream;

/** Providers as they are said and drawn on screen. */
public final class Providers {

    /** Those one can connect, in the order in which they are offered. */
    public static final List<Provider> CONNECTABLE = Stream.of(
                    Provider.AMAZON_S3,
                    Provider.CLOUDFLARE_R2,
                    Provider.GOOGLE_CLOUD_STORAGE,
                    Provider.AZURE_BLOB,
                    Provider.S3_COMPATIBLE)
            .filter(OpenKinds::any)
            .toList();

    private Providers() {}

    public static String label(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "Amazon S3";
            case CLOUDFLARE_R2 -> "Cloudflare R2";
            case GOOGLE_CLOUD_STORAGE -> "Google Cloud Storage";
            case AZURE_BLOB -> "Azure Blob Storage";
            case S3_COMPATIBLE -> "S3-compatible";
            case ALTERTABLE -> "Altertable";
        };
    }

    /** What to have at hand before one connects a bucket, in one line. */
    public static String needs(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "You need a bucket and an access key.";
            case CLOUDFLARE_R2 -> "You need a bucket, your account ID, and an R2 API token's keys.";
            case GOOGLE_CLOUD_STORAGE -> "You need a bucket and a service account's HMAC key.";
            case AZURE_BLOB -> "You need a storage account, a container, and a key, a SAS or a service principal.";
            case S3_COMPATIBLE -> "MinIO, Ceph, Hetzner, Wasabi and others: you need the endpoint and an access key.";
            case ALTERTABLE -> "Nothing: every environment has it.";
        };
    }

    /** One or two letters that stand beside the label. */
    public static String letters(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "S3";
            case CLOUDFLARE_R2 -> "R2";
            case GOOGLE_CLOUD_STORAGE -> "GC";
            case AZURE_BLOB -> "Az";
            case S3_COMPATIBLE -> "C";
            case ALTERTABLE -> "A";
        };
    }

    public static Tile tile(Provider provider) {
        return new Tile(provider.code(), letters(provider));
    }
}
