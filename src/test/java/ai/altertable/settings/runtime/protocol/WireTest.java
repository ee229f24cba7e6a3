package ai.altertable.settings.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.R2AccountId;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.RuntimeSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {

    private static final SealContext CONTEXT = new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));
    private static final RuntimeSettings SETTINGS = new RuntimeSettings(
            "file:/keys/private.json",
            Map.of("s3", "https://s3.{region}.example.com"),
            List.of("127.0.0.1:9410"),
            new RuntimeSettings.Managed("https://s3.example.com", "eu-central-1", "file:/keys/managed.json"));
    private static final SealedCredential CREDENTIAL = SealedCredential.empty(CredentialKind.HMAC_KEY)
            .with(
                    CredentialPart.ACCESS_KEY_ID,
                    new SealedPart(new byte[] {-1, 0, 1}, 4294967295L, KeyShape.HEX_32),
                    "0…");

    static List<StorageProfile> profiles() {
        KeyPrefix prefix = new KeyPrefix("raw/é");
        return List.of(
                new AmazonS3Profile("acme-lake", prefix, new Region("eu-central-1")),
                new CloudflareR2Profile("acme-lake", prefix, new R2AccountId("0".repeat(32)), R2Jurisdiction.DEFAULT),
                new GoogleCloudStorageProfile("acme-lake", prefix),
                new ManagedProfile("acme-lake", KeyPrefix.NONE, "eu-de"),
                new S3CompatibleProfile(
                        "acme-lake",
                        prefix,
                        new Endpoint("http://127.0.0.1:9410"),
                        new Region("auto"),
                        AddressingStyle.PATH));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileArrivesAsItWasSent(StorageProfile profile) throws Exception {
        assertArrives(new Job.Test(SETTINGS, Duration.ofSeconds(60), new ConnectionTest(CONTEXT, profile, CREDENTIAL)));
        assertArrives(new Job.Test(
                SETTINGS, Duration.ofMillis(1), new ConnectionTest(CONTEXT, profile, new ManagedCredential())));
    }

    @Test
    void everyJobArrivesAsItWasSent() throws Exception {
        Duration deadline = Duration.ofSeconds(60);
        assertArrives(new Job.Reseal(SETTINGS, deadline, CREDENTIAL, CONTEXT, CONTEXT, CredentialRepair.SWAP));
        assertArrives(new Job.PublicKeyset(SETTINGS, deadline));
        assertArrives(new Job.CreateManagedBucket(SETTINGS, deadline, "acme-production"));
    }

    @Test
    void everyAnswerArrivesAsItWasSent() throws Exception {
        List<Remedy> remedies = List.of(
                new Remedy.ChangeFields("Switch to eu-central-1", Map.of(BucketField.REGION, "eu-central-1")),
                new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP),
                new Remedy.RevisitField("Enter the secret", BucketField.SECRET_ACCESS_KEY),
                new Remedy.GrantPermission("Copy", "{\n\"Effect\": \"Allow\"}"),
                new Remedy.TryAgain("Try again"),
                new Remedy.KeepTrying("Keep trying", 20, 10));
        var diagnosis = new Diagnosis("Cause.", "", "Wrong region", null, remedies, "301 PermanentRedirect");
        List<Check> checks = List.of(
                Check.passed(CheckName.HOST_FOUND, Duration.ofNanos(1234567), "two\nlines"),
                Check.warned(CheckName.TLS_TRUSTED, Duration.ofMillis(3), "", null),
                Check.failed(CheckName.REGION_MATCHES, Duration.ZERO, diagnosis),
                Check.skipped(CheckName.LIST, "The region is wrong."));
        for (Check check : checks) {
            assertArrives(new Answer.CheckEnded(check));
        }
        assertArrives(new Answer.TestEnded(
                new ConnectionReport(Instant.now(), Duration.ofMillis(456), Outcome.FAILED, checks)));
        assertArrives(new Answer.Resealed(CREDENTIAL));
        assertArrives(new Answer.PublicKeyset("{\"key\": []}"));
        assertArrives(new Answer.Done());
        assertArrives(new Answer.Failed("It could not be done."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "42",
                "[]",
                "{}",
                "not json",
                "{\"answer\":\"unheard-of\"}",
                "{\"answer\":\"check-ended\"}",
                "{\"answer\":\"check-ended\",\"check\":null}",
                "{\"answer\":\"check-ended\",\"check\":{\"name\":null,\"status\":\"PASSED\",\"duration\":\"PT0S\",\"detail\":\"\",\"diagnosis\":null}}",
                "{\"answer\":\"check-ended\",\"check\":{\"name\":\"LIST\",\"status\":\"FAILED\",\"duration\":\"PT0S\",\"detail\":\"\",\"diagnosis\":null}}",
                "{\"answer\":\"check-ended\",\"check\":{\"name\":\"ODD\",\"status\":\"PASSED\",\"duration\":\"PT0S\",\"detail\":\"\",\"diagnosis\":null}}",
                "{\"answer\":\"failed\",\"reason\":\"\"}",
                "{\"answer\":\"public-keyset\",\"json\":null}",
                "{\"answer\":\"public-keyset\",\"json\":\"x\"} trailing {"
            })
    void whatIsNoAnswerIsRefusedWithoutBeingQuoted(String line) {
        assertThatThrownBy(() -> Wire.answer(line))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("The line is no message.")
                .hasNoCause();
    }

    private static void assertArrives(Job job) throws Exception {
        assertThat(Wire.job(line(Wire.line(job)))).isEqualTo(job);
    }

    private static void assertArrives(Answer answer) throws Exception {
        assertThat(Wire.answer(line(Wire.line(answer)))).isEqualTo(answer);
    }

    private static String line(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        return line.strip();
    }
}
