package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A bucket at Cloudflare R2. The region is always {@code auto}; a jurisdiction is a namespace of its own. */
@JsonTypeName("r2")
public record CloudflareR2Profile(
        String bucketName, KeyPrefix prefix, R2AccountId accountId, R2Jurisdiction jurisdiction)
        implements StorageProfile {

    public CloudflareR2Profile {
        BucketNameRules.check(Provider.CLOUDFLARE_R2, bucketName);
    }
}
