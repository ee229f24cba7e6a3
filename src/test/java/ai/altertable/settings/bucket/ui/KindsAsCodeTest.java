package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.StorageAccount;
import ai.altertable.settings.bucket.StorageProfile;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KindsAsCodeTest {

    private static final StorageProfile AZURE =
            new AzureBlobProfile(new StorageAccount("acmelake"), "raw", new KeyPrefix("2026"), AzureCloud.PUBLIC);
    private static final StorageProfile AMAZON =
            new AmazonS3Profile("acme-lake", KeyPrefix.NONE, new Region("eu-central-1"));
    private static final Map<BucketField, String> PRINCIPAL =
            Map.of(BucketField.TENANT_ID, "contoso.com", BucketField.CLIENT_ID, "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f");

    @Test
    void anAccountKeyIsPartOfAConnectionString() {
        assertThat(duckDb(AZURE, CredentialKind.ACCOUNT_KEY, Map.of())).isEqualTo("""
                        CREATE SECRET altertable_raw (
                          TYPE azure,
                          CONNECTION_STRING 'AccountName=acmelake;AccountKey=YOUR_ACCOUNT_KEY;BlobEndpoint=https://acmelake.blob.core.windows.net',
                          SCOPE 'az://raw/2026/'
                        );""");
    }

    @Test
    void aSasIsPartOfAnotherOne() {
        assertThat(duckDb(AZURE, CredentialKind.SAS, Map.of()))
                .contains("'BlobEndpoint=https://acmelake.blob.core.windows.net;SharedAccessSignature=YOUR_SAS_TOKEN'");
    }

    @Test
    void aServicePrincipalIsAProviderOfItsOwn() {
        assertThat(duckDb(AZURE, CredentialKind.SERVICE_PRINCIPAL, PRINCIPAL))
                .contains("PROVIDER service_principal")
                .contains("TENANT_ID 'contoso.com'")
                .contains("CLIENT_SECRET 'YOUR_CLIENT_SECRET'")
                .contains("ACCOUNT_NAME 'acmelake'")
                .doesNotContain("CONNECTION_STRING");
    }

    @Test
    void whatDuckDbCannotDoTheSameWayIsSaid() {
        assertThat(duckDb(AMAZON, CredentialKind.ASSUMED_ROLE, Map.of()))
                .startsWith("-- Signs in as whoever runs it")
                .contains("PROVIDER credential_chain")
                .doesNotContain("KEY_ID");
        assertThat(duckDb(
                        new GoogleCloudStorageProfile("acme-lake", KeyPrefix.NONE),
                        CredentialKind.SERVICE_ACCOUNT_KEY,
                        Map.of()))
                .startsWith("-- DuckDB takes HMAC keys only");
        assertThat(duckDb(AMAZON, CredentialKind.TEMPORARY_KEY, Map.of())).contains("SESSION_TOKEN");
    }

    @Test
    void terraformHasAVariableForEachSecretAndTheRestAsItIs() {
        assertThat(terraform(AZURE, CredentialKind.SERVICE_PRINCIPAL, PRINCIPAL))
                .isEqualTo("""
                        variable "raw_client_secret" {
                          type      = string
                          sensitive = true
                        }

                        resource "altertable_bucket" "raw" {
                          environment_id = "00000000-0000-0001-0000-000000000002"
                          name           = "raw"
                          endpoint       = "https://acmelake.blob.core.windows.net"
                          tenant_id      = "contoso.com"
                          client_id      = "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f"
                          client_secret  = var.raw_client_secret
                        }
                        # The prefix has no attribute here: set it in Altertable.""");
    }

    @Test
    void aRoleNeedsNoVariable() {
        assertThat(terraform(
                        AMAZON,
                        CredentialKind.ASSUMED_ROLE,
                        Map.of(BucketField.ROLE_ARN, "arn:aws:iam::123456789012:role/lake")))
                .startsWith("resource")
                .contains("role_arn       = \"arn:aws:iam::123456789012:role/lake\"");
        assertThat(terraform(AZURE, CredentialKind.SAS, Map.of())).contains("sas_token      = var.raw_sas_token");
        assertThat(terraform(
                        AMAZON, CredentialKind.TEMPORARY_KEY, Map.of(BucketField.EXPIRES_AT, "2026-12-01T15:00:00Z")))
                .doesNotContain("2026-12-01");
    }

    private static String duckDb(StorageProfile profile, CredentialKind kind, Map<BucketField, String> plain) {
        return DuckDbCode.of(profile, credential(kind, plain));
    }

    private static String terraform(StorageProfile profile, CredentialKind kind, Map<BucketField, String> plain) {
        Instant now = Instant.EPOCH;
        return TerraformCode.of(new Bucket(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(1, 2),
                "production",
                "BKT-2",
                false,
                profile,
                credential(kind, plain),
                BucketStatus.HEALTHY,
                "Healthy",
                now,
                now,
                "ada@acme.example",
                now,
                "ada@acme.example",
                0));
    }

    private static CredentialSummary credential(CredentialKind kind, Map<BucketField, String> plain) {
        return new CredentialSummary(kind, "", null, null, null, plain);
    }
}
