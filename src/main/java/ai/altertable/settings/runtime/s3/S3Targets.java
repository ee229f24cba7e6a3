package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.runtime.RuntimeSettings;
import java.net.URI;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointProvider;

/** From a profile and the operator's settings to the address of the service. */
final class S3Targets {

    private static final String R2 = "https://{account}.{jurisdiction}.r2.cloudflarestorage.com";
    private static final String GOOGLE = "https://storage.googleapis.com";
    private static final String AUTO = "auto";

    private S3Targets() {}

    /** @throws RuntimeException when a configured template makes no address, or the region is none */
    static S3Target of(StorageProfile profile, RuntimeSettings settings) {
        return switch (profile) {
            case AmazonS3Profile s3 -> {
                S3Target target = target(
                        s3, amazon(s3.region().code(), settings), s3.region().code(), false);
                yield s3.requesterPays() ? target.payingForRequests() : target;
            }
            case CloudflareR2Profile r2 -> target(r2, r2Service(r2, r2.jurisdiction(), settings), AUTO, true);
            case GoogleCloudStorageProfile gcs ->
                target(gcs, settings.endpoints().getOrDefault(gcs.provider().code(), GOOGLE), AUTO, true);
            case S3CompatibleProfile other ->
                target(
                        other,
                        other.endpoint().value(),
                        other.region().code(),
                        other.addressingStyle() == AddressingStyle.PATH);
            case AzureBlobProfile _ -> throw new IllegalArgumentException("Azure does not speak S3.");
            case ManagedProfile managed ->
                target(
                        managed,
                        settings.managed().endpoint(),
                        settings.managed().region(),
                        true);
        };
    }

    /** Where the account keeps the buckets of a jurisdiction. */
    static String r2Service(CloudflareR2Profile profile, R2Jurisdiction jurisdiction, RuntimeSettings settings) {
        return fill(settings.endpoints().getOrDefault(profile.provider().code(), R2), profile, jurisdiction);
    }

    private static String fill(String template, CloudflareR2Profile profile, R2Jurisdiction jurisdiction) {
        String place = jurisdiction.code();
        return (place.isEmpty() ? template.replace(".{jurisdiction}", "") : template)
                .replace("{jurisdiction}", place)
                .replace("{account}", profile.accountId().value());
    }

    private static String amazon(String region, RuntimeSettings settings) {
        String template = settings.endpoints().get("s3");
        if (template != null) {
            return template.replace("{region}", region);
        }
        return S3EndpointProvider.defaultProvider()
                .resolveEndpoint(params -> params.region(Region.of(region)).useGlobalEndpoint(false))
                .join()
                .endpointUrl()
                .toString();
    }

    private static S3Target target(StorageProfile profile, String service, String region, boolean pathStyle) {
        return new S3Target(
                profile.provider(), URI.create(service), region, pathStyle, profile.bucketName(), profile.prefix());
    }
}
