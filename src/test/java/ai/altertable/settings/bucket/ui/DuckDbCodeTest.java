package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
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
import org.junit.jupiter.api.Test;

class DuckDbCodeTest {

    @Test
    void amazonNeedsItsRegionAndTheScopeIsThePrefix() {
        assertThat(code(new AmazonS3Profile("acme-lake", new KeyPrefix("raw/2026"), new Region("eu-central-1"))))
                .isEqualTo("""
                        CREATE SECRET altertable_acme_lake (
                          TYPE s3,
                          KEY_ID 'YOUR_ACCESS_KEY_ID',
                          SECRET 'YOUR_SECRET_ACCESS_KEY',
                          REGION 'eu-central-1',
                          SCOPE 's3://acme-lake/raw/2026/'
                        );""");
    }

    @Test
    void aCompatibleServiceSaysHowItIsReached() {
        assertThat(code(compatible("http://127.0.0.1:9410", AddressingStyle.PATH)))
                .isEqualTo("""
                        CREATE SECRET altertable_acme_exports (
                          TYPE s3,
                          KEY_ID 'YOUR_ACCESS_KEY_ID',
                          SECRET 'YOUR_SECRET_ACCESS_KEY',
                          REGION 'us-east-1',
                          ENDPOINT '127.0.0.1:9410',
                          URL_STYLE 'path',
                          USE_SSL false,
                          SCOPE 's3://acme-exports/'
                        );""");
        assertThat(code(compatible("https://s3.example.com", AddressingStyle.VIRTUAL_HOSTED)))
                .contains("ENDPOINT 's3.example.com'", "URL_STYLE 'vhost'", "USE_SSL true");
    }

    @Test
    void cloudflareIsReachedInItsJurisdiction() {
        assertThat(code(new CloudflareR2Profile(
                        "acme-archive",
                        KeyPrefix.NONE,
                        new R2AccountId("0123456789abcdef0123456789abcdef"),
                        new R2Jurisdiction("eu"))))
                .isEqualTo("""
                        CREATE SECRET altertable_acme_archive (
                          TYPE r2,
                          KEY_ID 'YOUR_ACCESS_KEY_ID',
                          SECRET 'YOUR_SECRET_ACCESS_KEY',
                          REGION 'auto',
                          ENDPOINT '0123456789abcdef0123456789abcdef.eu.r2.cloudflarestorage.com',
                          URL_STYLE 'path',
                          SCOPE 'r2://acme-archive/'
                        );""");
    }

    @Test
    void googleNeedsNothingElse() {
        assertThat(code(new GoogleCloudStorageProfile("acme_gold", KeyPrefix.NONE)))
                .isEqualTo("""
                        CREATE SECRET altertable_acme_gold (
                          TYPE gcs,
                          KEY_ID 'YOUR_ACCESS_KEY_ID',
                          SECRET 'YOUR_SECRET_ACCESS_KEY',
                          SCOPE 'gs://acme_gold/'
                        );""");
    }

    @Test
    void aHostilePrefixStaysInsideItsQuotes() {
        assertThat(code(new GoogleCloudStorageProfile("acme", new KeyPrefix("x'); DROP TABLE t; --"))))
                .contains("SCOPE 'gs://acme/x''); DROP TABLE t; --/'");
    }

    @Test
    void theKeysOfABuiltInBucketAreNobodysBusiness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> code(new ManagedProfile("altertable-eu", KeyPrefix.NONE, "eu-de")));
    }

    private static S3CompatibleProfile compatible(String endpoint, AddressingStyle style) {
        return new S3CompatibleProfile(
                "acme-exports", KeyPrefix.NONE, new Endpoint(endpoint), new Region("us-east-1"), style);
    }

    private static String code(StorageProfile profile) {
        return DuckDbCode.of(profile, new CredentialSummary(CredentialKind.ACCESS_KEY, "", null, null));
    }
}
