package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * The public part of a connection: where the bucket is. Holds nothing secret.
 *
 * <p>Every variant checks its own rules in its constructor and throws {@link InvalidFieldException} with the field at
 * fault.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface StorageProfile
        permits AmazonS3Profile,
                AzureBlobProfile,
                CloudflareR2Profile,
                GoogleCloudStorageProfile,
                ManagedProfile,
                S3CompatibleProfile {

    /** The bucket's name at the provider. */
    String bucketName();

    /** Where in the bucket we may read and write; everything we do stays below it. */
    KeyPrefix prefix();

    /** Who runs the storage. */
    default Provider provider() {
        return switch (this) {
            case AmazonS3Profile _ -> Provider.AMAZON_S3;
            case CloudflareR2Profile _ -> Provider.CLOUDFLARE_R2;
            case GoogleCloudStorageProfile _ -> Provider.GOOGLE_CLOUD_STORAGE;
            case AzureBlobProfile _ -> Provider.AZURE_BLOB;
            case S3CompatibleProfile _ -> Provider.S3_COMPATIBLE;
            case ManagedProfile _ -> Provider.ALTERTABLE;
        };
    }
}
