package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.R2AccountId;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TerraformCodeTest {

    private static final UUID ENVIRONMENT = UUID.fromString("019aaaaa-0000-7000-8000-000000000001");
    private static final String ACCOUNT = "0123456789abcdef0123456789abcdef";

    @Test
    void anAmazonBucketIsAResourceWithItsRegionAndTheKeysAreVariables() {
        assertThat(code(new AmazonS3Profile("acme-lake", KeyPrefix.NONE, new Region("eu-central-1"))))
                .isEqualTo("""
                        variable "acme_lake_access_key_id" {
                          type      = string
                          sensitive = true
                        }

                        variable "acme_lake_secret_access_key" {
                          type      = string
                          sensitive = true
                        }

                        resource "altertable_bucket" "acme_lake" {
                          environment_id    = "019aaaaa-0000-7000-8000-000000000001"
                          name              = "acme-lake"
                          region            = "eu-central-1"
                          access_key_id     = var.acme_lake_access_key_id
                          secret_access_key = var.acme_lake_secret_access_key
                        }""");
    }

    @Test
    void aCompatibleServiceHasRegionAndEndpointAndTheLostPrefixIsMentioned() {
        assertThat(code(new S3CompatibleProfile(
                        "2026.exports",
                        new KeyPrefix("raw"),
                        new Endpoint("https://s3.example.com:9000"),
                        new Region("fsn1"),
                        AddressingStyle.PATH)))
                .endsWith("""
                        resource "altertable_bucket" "bucket_2026_exports" {
                          environment_id    = "019aaaaa-0000-7000-8000-000000000001"
                          name              = "2026.exports"
                          region            = "fsn1"
                          endpoint          = "https://s3.example.com:9000"
                          access_key_id     = var.bucket_2026_exports_access_key_id
                          secret_access_key = var.bucket_2026_exports_secret_access_key
                        }
                        # The prefix has no attribute here: set it in Altertable.""");
    }

    @Test
    void cloudflareAndGoogleAreRecognisedByTheirEndpoints() {
        R2AccountId account = new R2AccountId(ACCOUNT);
        assertThat(code(new CloudflareR2Profile("acme", KeyPrefix.NONE, account, new R2Jurisdiction("eu"))))
                .contains("  endpoint          = \"https://" + ACCOUNT + ".eu.r2.cloudflarestorage.com\"\n")
                .doesNotContain("region");
        assertThat(code(new CloudflareR2Profile("acme", KeyPrefix.NONE, account, R2Jurisdiction.DEFAULT)))
                .contains("  endpoint          = \"https://" + ACCOUNT + ".r2.cloudflarestorage.com\"\n");
        assertThat(code(new GoogleCloudStorageProfile("acme", KeyPrefix.NONE)))
                .contains("  endpoint          = \"https://storage.googleapis.com\"\n");
    }

    @Test
    void aBuiltInBucketIsNotManagedAsCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code(new ManagedProfile("altertable-production", KeyPrefix.NONE, "eu-de")));
    }

    private static String code(StorageProfile profile) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        return TerraformCode.of(new Bucket(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ENVIRONMENT,
                "production",
                "BKT-2",
                false,
                profile,
                new CredentialSummary(CredentialKind.ACCESS_KEY, "AKIA…7XYZ", now, null),
                BucketStatus.HEALTHY,
                "Healthy",
                now,
                now,
                "admin@acme.example",
                now,
                "admin@acme.example",
                1));
    }
}
