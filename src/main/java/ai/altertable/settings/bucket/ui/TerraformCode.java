package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;

/**
 * A connected bucket as a resource of Altertable's Terraform provider. The keys are variables: nobody can read the stored
 * ones back.
 */
final class TerraformCode {

    private TerraformCode() {}

    static String of(Bucket bucket) {
        String name = CodeNames.identifier(bucket.name());
        return """
                variable "%1$s_access_key_id" {
                  type      = string
                  sensitive = true
                }

                variable "%1$s_secret_access_key" {
                  type      = string
                  sensitive = true
                }

                resource "altertable_bucket" "%1$s" {
                  environment_id    = %2$s
                  name              = %3$s
                %4$s  access_key_id     = var.%1$s_access_key_id
                  secret_access_key = var.%1$s_secret_access_key
                }%5$s""".formatted(
                        name,
                        CodeNames.hcl(bucket.environmentId().toString()),
                        CodeNames.hcl(bucket.name()),
                        place(bucket.profile()),
                        note(bucket.profile()));
    }

    private static String place(StorageProfile profile) {
        return switch (profile) {
            case AmazonS3Profile s3 -> region(s3.region().code());
            case CloudflareR2Profile r2 -> endpoint("https://" + StorageHosts.of(r2));
            case GoogleCloudStorageProfile _ -> endpoint("https://" + StorageHosts.GOOGLE);
            case S3CompatibleProfile custom ->
                region(custom.region().code()) + endpoint(custom.endpoint().value());
            case AzureBlobProfile azure -> endpoint("https://" + azure.host());
            case ManagedProfile _ -> throw new IllegalArgumentException("Built-in buckets are not managed as code.");
        };
    }

    private static String region(String code) {
        return "  region            = " + CodeNames.hcl(code) + "\n";
    }

    private static String endpoint(String url) {
        return "  endpoint          = " + CodeNames.hcl(url) + "\n";
    }

    /** Rather than leaving out in silence what the resource has no attribute for. */
    private static String note(StorageProfile profile) {
        return profile.prefix().value().isEmpty() ? "" : "\n# The prefix has no attribute here: set it in Altertable.";
    }
}
