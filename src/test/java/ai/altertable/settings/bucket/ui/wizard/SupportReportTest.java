package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportReportTest {

    @Test
    void saysWhatWasTestedAndWhatWasFound() {
        BucketForm form = new BucketForm(
                Provider.AMAZON_S3,
                UUID.randomUUID(),
                Map.of(BucketField.BUCKET_NAME, "acme-lake", BucketField.REGION, "eu-west-1"),
                Map.of(BucketField.REGION, "Found by asking the bucket"));
        ConnectionReport report = new ConnectionReport(
                Instant.parse("2026-11-22T10:15:30Z"),
                Duration.ofMillis(154),
                Outcome.FAILED,
                List.of(
                        Check.passed(CheckName.TLS_TRUSTED, Duration.ofMillis(48), "Certificate valid for 214 days."),
                        Check.failed(
                                CheckName.REGION_MATCHES,
                                Duration.ofMillis(54),
                                new Diagnosis(
                                        "The bucket is in eu-central-1, not eu-west-1.",
                                        "Nothing is wrong with your key.",
                                        "Wrong region",
                                        BucketField.REGION,
                                        List.of(),
                                        "301 PermanentRedirect · request 4442587FB7D0A2F9")),
                        Check.skipped(CheckName.LIST, "Not attempted: needs the right region")));

        assertThat(SupportReport.of(form, report)).isEqualTo("""
                Connection test: FAILED
                Failed at: Bucket is in the chosen region
                The provider answered: status 301, code PermanentRedirect, request ID 4442587FB7D0A2F9
                Provider: Amazon S3
                Bucket name: acme-lake
                Region: eu-west-1 (found by asking the bucket)
                Started: 2026-11-22T10:15:30Z
                Took: 154 ms
                Tested by: Altertable Buckets development

                [PASSED] Connection is encrypted and trusted (48 ms)
                    Certificate valid for 214 days.
                [FAILED] Bucket is in the chosen region (54 ms)
                    The bucket is in eu-central-1, not eu-west-1.
                    Nothing is wrong with your key.
                    301 PermanentRedirect · request 4442587FB7D0A2F9
                [SKIPPED] List objects
                    Not attempted: needs the right region""");
    }

    @Test
    void saysWhatTheProviderLeftOut() {
        assertThat(failed(form(Map.of()), "403")).contains("status 403, without a code, without a request ID");
        assertThat(failed(form(Map.of()), "more than 15 minutes apart"))
                .contains("The provider answered: more than 15 minutes apart");
        assertThat(failed(form(Map.of()), "")).doesNotContain("The provider answered");
    }

    @Test
    void aStoredCodeIsAWord() {
        assertThat(failed(form(Map.of(BucketField.ADDRESSING_STYLE, "VIRTUAL_HOSTED")), ""))
                .contains("Addressing style: Virtual-hosted");
    }

    /** Whatever somebody put where, and however the report quotes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab",
                "AKIAIOSFODNN7EXAMPLE",
                "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
                "https://acme:wJalrXUtnFEMI@s3.example.com",
                "acme:wJalrXUtnFEMI@s3.example.com",
                "https://s3.example.com/?X-Amz-Signature=0123456789abcdef"
            })
    void noPartOfAKeyGetsIn(String secret) {
        for (BucketField field : FormFields.all(Provider.S3_COMPATIBLE)) {
            if (field == BucketField.ACCESS_KEY_ID || field == BucketField.SECRET_ACCESS_KEY) {
                assertThatIllegalArgumentException().isThrownBy(() -> form(Map.of(field, secret)));
                continue;
            }
            ConnectionReport report = new ConnectionReport(
                    Instant.EPOCH,
                    Duration.ZERO,
                    Outcome.FAILED,
                    List.of(Check.failed(
                            CheckName.BUCKET_EXISTS,
                            Duration.ZERO,
                            new Diagnosis("There is no " + secret + ".", "", "Not found", field, List.of(), ""))));
            assertThat(SupportReport.of(form(Map.of(field, secret)), report))
                    .doesNotContain(secret)
                    .contains("(not shown: it may hold a key)");
        }
    }

    private static String failed(BucketForm form, String evidence) {
        Diagnosis diagnosis = new Diagnosis("It failed.", "", "Failed", null, List.of(), evidence);
        return SupportReport.of(
                form,
                new ConnectionReport(
                        Instant.EPOCH,
                        Duration.ZERO,
                        Outcome.FAILED,
                        List.of(Check.failed(CheckName.LIST, Duration.ZERO, diagnosis))));
    }

    private static BucketForm form(Map<BucketField, String> values) {
        return new BucketForm(Provider.S3_COMPATIBLE, UUID.randomUUID(), values);
    }
}
