package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Tile;
import ai.altertable.settings.bucket.Provider;

/** Providers as they are said and drawn on screen. */
public final class Providers {

    private Providers() {}

    public static String label(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "Amazon S3";
            case CLOUDFLARE_R2 -> "Cloudflare R2";
            case GOOGLE_CLOUD_STORAGE -> "Google Cloud Storage";
            case S3_COMPATIBLE -> "S3-compatible";
            case ALTERTABLE -> "Altertable";
        };
    }

    /** One or two letters that stand beside the label. */
    public static String letters(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> "S3";
            case CLOUDFLARE_R2 -> "R2";
            case GOOGLE_CLOUD_STORAGE -> "GC";
            case S3_COMPATIBLE -> "C";
            case ALTERTABLE -> "A";
        };
    }

    public static Tile tile(Provider provider) {
        return new Tile(provider.code(), letters(provider));
    }
}
