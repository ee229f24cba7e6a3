package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.PlainText;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.Locale;
import java.util.Objects;

/** What of a profile stands in columns of its own, to be searched and shown in lists. */
final class BucketColumns {

    private static final int MAX_NOTE = 255;
    private static final int MAX_SEARCH_TEXT = 700;

    private BucketColumns() {}

    /** The region's code, or empty where the provider has none. */
    static String region(StorageProfile profile) {
        return switch (profile) {
            case AmazonS3Profile s3 -> s3.region().code();
            case CloudflareR2Profile _ -> "auto";
            case GoogleCloudStorageProfile _, AzureBlobProfile _ -> "";
            case ManagedProfile managed -> managed.region();
            case S3CompatibleProfile custom -> custom.region().code();
        };
    }

    /** What tells the bucket from others of its name, or empty. */
    static String note(StorageProfile profile) {
        String note = switch (profile) {
            case CloudflareR2Profile r2 ->
                r2.jurisdiction().equals(R2Jurisdiction.DEFAULT)
                        ? ""
                        : r2.jurisdiction().label() + " jurisdiction";
            case S3CompatibleProfile custom ->
                Objects.requireNonNull(custom.endpoint().uri().getRawAuthority());
            case AmazonS3Profile s3 -> s3.prefix().value();
            case GoogleCloudStorageProfile gcs -> gcs.prefix().value();
            case AzureBlobProfile azure -> azure.account().name();
            case ManagedProfile _ -> "";
        };
        return PlainText.cut(note, MAX_NOTE);
    }

    static String searchText(String slug, StorageProfile profile) {
        String text = String.join(" ", profile.bucketName(), slug, region(profile), note(profile));
        // Some letters are two in lower case.
        return PlainText.cut(text.toLowerCase(Locale.ROOT), MAX_SEARCH_TEXT);
    }
}
