package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.Reports;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotationTest {

    @Test
    void nothingIsLostToAKeyThatCanDoTheSame() {
        assertThat(lost(Reports.healthy(), Reports.healthy())).isEmpty();
    }

    @Test
    void nothingIsLostByAKeyThatCanDoMore() {
        assertThat(lost(Reports.readOnly(), Reports.healthy())).isEmpty();
    }

    @Test
    void whatPassedAndPassesNoMoreIsLostInTheOrderOfTheLadder() {
        assertThat(lost(Reports.healthy(), Reports.readOnly()))
                .containsExactly(
                        CheckName.WRITE,
                        CheckName.OVERWRITE_REFUSED,
                        CheckName.MULTIPART,
                        CheckName.DELETE,
                        CheckName.BATCH_DELETE,
                        CheckName.PROBES_GONE);
    }

    @Test
    void aWarningIsLessThanAPass() {
        ConnectionReport warned = Reports.report(
                Outcome.ATTENTION, List.of(Check.warned(CheckName.MULTIPART, Duration.ZERO, "Not supported", null)));
        ConnectionReport passed =
                Reports.report(Outcome.HEALTHY, List.of(Check.passed(CheckName.MULTIPART, Duration.ZERO, "")));

        assertThat(lost(passed, warned)).containsExactly(CheckName.MULTIPART);
        assertThat(lost(warned, passed)).isEmpty();
    }

    @Test
    void withoutAStoredKeyThereIsNothingToLose() {
        assertThat(lost(null, Reports.secretRejected())).isEmpty();
    }

    private static List<CheckName> lost(@Nullable ConnectionReport stored, ConnectionReport entered) {
        return Rotation.lost(new Draft.Tested(1, entered, stored));
    }
}
