package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A bucket at Google Cloud Storage, reached through its S3 interface with an HMAC key; endpoint and region are Google's. */
@JsonTypeName("gcs")
public record GoogleCloudStorageProfile(String bucketName, KeyPrefix prefix) implements StorageProfile {

    public GoogleCloudStorageProfile {
        BucketNameRules.check(Provider.GOOGLE_CLOUD_STORAGE, bucketName);
    }
}
