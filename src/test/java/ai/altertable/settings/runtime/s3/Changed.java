package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.Map;

/** What the form makes of a remedy. */
final class Changed {

    private Changed() {}

    static StorageProfile by(StorageProfile profile, Map<BucketField, String> values) {
        return switch (profile) {
            case AmazonS3Profile s3 ->
                new AmazonS3Profile(
                        s3.bucketName(),
                        s3.prefix(),
                        new Region(values.getOrDefault(
                                BucketField.REGION, s3.region().code())),
                        s3.requesterPays() || values.containsKey(BucketField.REQUESTER_PAYS));
            case CloudflareR2Profile r2 ->
                new CloudflareR2Profile(
                        r2.bucketName(),
                        r2.prefix(),
                        r2.accountId(),
                        new R2Jurisdiction(values.get(BucketField.JURISDICTION)));
            case S3CompatibleProfile other ->
                new S3CompatibleProfile(
                        other.bucketName(),
                        other.prefix(),
                        new Endpoint(values.getOrDefault(
                                BucketField.ENDPOINT, other.endpoint().value())),
                        new Region(values.getOrDefault(
                                BucketField.REGION, other.region().code())),
                        AddressingStyle.valueOf(values.getOrDefault(
                                BucketField.ADDRESSING_STYLE,
                                other.addressingStyle().name())));
            default -> throw new AssertionError("Nothing to change in " + profile.provider());
        };
    }
}
