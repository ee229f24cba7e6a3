package ai.altertable.settings.bucket.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

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

class SupportReportTest {

    @Test
    void saysWhatWasTestedAndWhatWasFound() {
        BucketForm form = new BucketForm(
                Provider.AMAZON_S3,
                UUID.randomUUID(),
                Map.of(BucketField.BUCKET_NAME, "acme-lake", BucketField.REGION, "eu-west-1"));
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
                                        "301 PermanentRedirect")),
                        Check.skipped(CheckName.LIST, "Not attempted: needs the right region")));

        assertThat(SupportReport.of(form, report)).isEqualTo("""
                Connection test: FAILED
                Provider: Amazon S3
                Bucket name: acme-lake
                Region: eu-west-1
                Started: 2026-11-22T10:15:30Z
                Took: 154 ms

                [PASSED] Connection is encrypted and trusted (48 ms)
                    Certificate valid for 214 days.
                [FAILED] Bucket is in the chosen region (54 ms)
                    The bucket is in eu-central-1, not eu-west-1.
                    Nothing is wrong with your key.
                    301 PermanentRedirect
                [SKIPPED] List objects
                    Not attempted: needs the right region""");
    }
}
