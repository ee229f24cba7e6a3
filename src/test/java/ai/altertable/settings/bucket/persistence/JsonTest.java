package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.GoogleKeyFile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.R2AccountId;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SasToken;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.SecretFacts;
import ai.altertable.settings.bucket.StorageAccount;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.testing.Reports;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    static Stream<StorageProfile> profiles() {
        return Stream.of(
                new AmazonS3Profile("acme-lake", new KeyPrefix("raw"), new Region("eu-central-1")),
                new CloudflareR2Profile(
                        "acme-lake", KeyPrefix.NONE, new R2AccountId("0".repeat(32)), new R2Jurisdiction("eu")),
                new AmazonS3Profile("acme-lake", KeyPrefix.NONE, new Region("eu-central-1"), true),
                new GoogleCloudStorageProfile("acme-lake", KeyPrefix.NONE),
                new AzureBlobProfile(
                        new StorageAccount("acmelake"), "raw", new KeyPrefix("2026"), AzureCloud.US_GOVERNMENT),
                new S3CompatibleProfile(
                        "acme-lake",
                        KeyPrefix.NONE,
                        new Endpoint("https://s3.example.com"),
                        new Region("fsn1"),
                        AddressingStyle.PATH),
                new ManagedProfile("altertable-production", KeyPrefix.NONE, "eu-de"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void aProfileSurvivesTheDatabaseUnderItsProvidersCode(StorageProfile profile) {
        String json = Json.write(profile);

        assertThat(Json.read(json, StorageProfile.class)).isEqualTo(profile);
        assertThat(json).contains("\"type\":\"" + profile.provider().code() + "\"");
    }

    @Test
    void aDraftSurvivesWithItsReportAndItsSealedKeys() {
        SealedCredential credential = SealedCredential.empty(CredentialKind.ACCESS_KEY)
                .with(
                        CredentialPart.SECRET_ACCESS_KEY,
                        new SealedPart(new byte[] {1, 2}, 3_000_000_000L, KeyShape.HEX_64),
                        "");
        BucketForm form = BucketForm.empty(Provider.S3_COMPATIBLE, UUID.randomUUID())
                .with(BucketField.ENDPOINT, "not really://an address");
        Draft draft = new Draft(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Draft.Purpose.ROTATE,
                new Draft.Base("BKT-7", 3, form),
                form,
                credential,
                5,
                new Draft.Tested(4, Reports.wrongRegion(), Reports.healthy()));

        assertThat(Json.read(Json.write(draft), Draft.class)).isEqualTo(draft);
    }

    @Test
    void aFormFromBeforeThereWereFillingsIsRead() {
        BucketForm form =
                BucketForm.empty(Provider.AMAZON_S3, UUID.randomUUID()).with(BucketField.REGION, "eu-west-1");
        String json = Json.write(form).replaceFirst(",\\s*\"origins\":\\{}", "");

        assertThat(json).doesNotContain("origins");
        assertThat(Json.read(json, BucketForm.class)).isEqualTo(form);
    }

    @Test
    void whereAValueCameFromSurvives() {
        BucketForm form = new BucketForm(
                Provider.AMAZON_S3,
                UUID.randomUUID(),
                Map.of(BucketField.REGION, "eu-central-1"),
                Map.of(BucketField.REGION, "Found by asking the bucket"));

        assertThat(Json.read(Json.write(form), BucketForm.class)).isEqualTo(form);
    }

    @Test
    void anAmazonProfileOfBeforeThereWasAChoiceLeavesTheBillWithTheOwner() {
        String old = "{\"type\":\"s3\",\"bucketName\":\"acme-lake\",\"prefix\":\"raw/\",\"region\":\"eu-central-1\"}";

        assertThat(Json.read(old, StorageProfile.class))
                .isEqualTo(new AmazonS3Profile("acme-lake", new KeyPrefix("raw"), new Region("eu-central-1"), false));
    }

    @Test
    void aCredentialOfBeforeThereWereKindsIsReadWithNothingButItsKeys() {
        String old = "{\"source\":\"sealed\",\"kind\":\"HMAC_KEY\",\"hint\":\"GOOG…\",\"parts\":"
                + "{\"ACCESS_KEY_ID\":{\"ciphertext\":\"AQI=\",\"keyId\":3000000000,\"shape\":\"GOOGLE_HMAC_ID\"}}}";
        SealedCredential read = Json.read(old, SealedCredential.class);

        assertThat(read.kind()).isEqualTo(CredentialKind.HMAC_KEY);
        assertThat(read.plain()).isEmpty();
        assertThat(read.parts().get(CredentialPart.ACCESS_KEY_ID).facts()).isNull();
    }

    @Test
    void whatASecretSaysOfItselfSurvives() {
        SasToken token = SasToken.of(Secret.of("sv=1&sp=rl&sr=c&se=2026-12-24&sig=x"));
        GoogleKeyFile file = GoogleKeyFile.of(Secret.of("{\"type\":\"authorized_user\"}"));

        assertThat(Json.read(Json.write(token), SecretFacts.class)).isEqualTo(token);
        assertThat(Json.read(Json.write(file), SecretFacts.class)).isEqualTo(file);
    }
}
