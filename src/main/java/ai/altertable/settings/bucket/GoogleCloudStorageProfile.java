package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A bucket at Google Cloud Storage, where endpoint and region are Google's; an HMAC key reaches it through its S3 interface. */
@JsonTypeName("gcs")
public record GoogleCloudStorageProfile(String bucketName, KeyPrefix prefix) implements StorageProfile {

    public GoogleCloudStorageProfile {
        BucketNameRules.check(Provider.GOOGLE_CLOUD_STORAGE, bucketName);
    }
}
