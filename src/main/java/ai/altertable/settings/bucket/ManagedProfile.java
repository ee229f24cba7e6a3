package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A built-in bucket. Where the managed storage is, and the credential for it, are the isolated runtime's configuration,
 * so that they can move without touching a row.
 *
 * @param region the managed region's code, such as {@code eu-de}
 */
@JsonTypeName("altertable")
public record ManagedProfile(String bucketName, KeyPrefix prefix, String region) implements StorageProfile {

    public ManagedProfile {
        BucketNameRules.check(Provider.ALTERTABLE, bucketName);
    }
}
