package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.Reports;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusLabelsTest {

    @Test
    void aHealthyBucketIsJustHealthy() {
        assertThat(StatusLabels.of(Reports.healthy())).isEqualTo("Healthy");
        assertThat(StatusLabels.of(Reports.readOnly())).isEqualTo("Read-only");
    }

    @Test
    void aFailureIsCalledByItsDiagnosis() {
        assertThat(StatusLabels.of(Reports.wrongRegion())).isEqualTo("Wrong region");
        assertThat(StatusLabels.of(Reports.secretRejected())).isEqualTo("Secret key rejected");
    }

    @Test
    void theFirstFailureNamesTheStatus() {
        var checks = List.of(
                Check.warned(CheckName.CLOCKS_AGREE, Duration.ZERO, "", diagnosis("Clock is off")),
                Check.failed(CheckName.LIST, Duration.ZERO, diagnosis("List not allowed")),
                Check.failed(CheckName.WRITE, Duration.ZERO, diagnosis("Write not allowed")));

        assertThat(StatusLabels.of(Reports.report(Outcome.FAILED, checks))).isEqualTo("List not allowed");
    }

    @Test
    void aWarningIsCalledByItsDiagnosisWhereItHasOne() {
        var explained = List.of(Check.warned(CheckName.MULTIPART, Duration.ZERO, "", diagnosis("No multipart")));
        var bare = List.of(Check.warned(CheckName.MULTIPART, Duration.ZERO, "Not supported", null));

        assertThat(StatusLabels.of(Reports.report(Outcome.ATTENTION, explained)))
                .isEqualTo("No multipart");
        assertThat(StatusLabels.of(Reports.report(Outcome.ATTENTION, bare))).isEqualTo("Needs attention");
    }

    @Test
    void aFailedTestWithoutAFailedCheckIsFailingStill() {
        assertThat(StatusLabels.of(Reports.report(Outcome.FAILED, List.of()))).isEqualTo("Failing");
        assertThat(StatusLabels.of(Reports.report(Outcome.CANCELLED, List.of())))
                .isEqualTo("Test cancelled");
    }

    private static Diagnosis diagnosis(String label) {
        return new Diagnosis("Something is wrong.", "", label, null, List.of(), "");
    }
}
