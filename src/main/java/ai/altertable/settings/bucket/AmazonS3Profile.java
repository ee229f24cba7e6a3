package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A bucket at Amazon S3. The region decides partition and endpoint; addressing is always virtual-hosted.
 *
 * @param requesterPays whether we agree to pay for requests, without which such buckets answer nobody but their owner
 */
@JsonTypeName("s3")
public record AmazonS3Profile(String bucketName, KeyPrefix prefix, Region region, boolean requesterPays)
        implements StorageProfile {

    private static final Pattern HOST_LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    public AmazonS3Profile {
        BucketNameRules.check(Provider.AMAZON_S3, bucketName);
        check(region);
    }

    /** A region is one label of Amazon's host names: a dot in it would make them another host's. */
    static void check(Region region) {
        if (!HOST_LABEL.matcher(region.code()).matches()) {
            throw new InvalidFieldException(
                    BucketField.REGION,
                    "An AWS region has lower-case letters, digits and hyphens, such as eu-central-1.");
        }
    }

    public AmazonS3Profile(String bucketName, KeyPrefix prefix, Region region) {
        this(bucketName, prefix, region, false);
    }

    /** Profiles stored before there was a choice say nothing of who pays. */
    @JsonCreator
    static AmazonS3Profile stored(
            @JsonProperty("bucketName") String bucketName,
            @JsonProperty("prefix") KeyPrefix prefix,
            @JsonProperty("region") Region region,
            @JsonProperty("requesterPays") @Nullable Boolean requesterPays) {
        return new AmazonS3Profile(bucketName, prefix, region, Boolean.TRUE.equals(requesterPays));
    }
}
