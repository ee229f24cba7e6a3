package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A bucket at any other service that speaks the S3 protocol. */
@JsonTypeName("custom")
public record S3CompatibleProfile(
        String bucketName, KeyPrefix prefix, Endpoint endpoint, Region region, AddressingStyle addressingStyle)
        implements StorageProfile {

    public S3CompatibleProfile {
        BucketNameRules.check(Provider.S3_COMPATIBLE, bucketName);
    }
}
