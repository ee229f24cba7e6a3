package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A bucket at Amazon S3. The region decides partition and endpoint; addressing is always virtual-hosted. */
@JsonTypeName("s3")
public record AmazonS3Profile(String bucketName, KeyPrefix prefix, Region region) implements StorageProfile {

    public AmazonS3Profile {
        BucketNameRules.check(Provider.AMAZON_S3, bucketName);
    }
}
