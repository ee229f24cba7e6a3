package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeLadderTest {

    private final BucketTestBase.Heard heard = new BucketTestBase.Heard();
    private final List<ConnectionReport> remembered = new ArrayList<>();
    private final WholeLadder ladder = new WholeLadder(heard, remembered::add);

    @Test
    void theFirstRungStandsInFrontOfTheRuntimes() {
        Check key = Check.passed(CheckName.KEY_RECOGNISED, Duration.ZERO, "");
        ladder.checkEnded(key);
        ladder.testEnded(Reports.report(Outcome.HEALTHY, List.of(key)));

        assertThat(heard.checks)
                .extracting(Check::name)
                .containsExactly(CheckName.SETTINGS_WELL_FORMED, CheckName.KEY_RECOGNISED);
        assertThat(heard.reports)
                .isEqualTo(remembered)
                .singleElement()
                .satisfies(report -> assertThat(report.checks())
                        .extracting(Check::name)
                        .containsExactly(CheckName.SETTINGS_WELL_FORMED, CheckName.KEY_RECOGNISED));
    }

    @Test
    void theRuntimeKnowsBetterWhenItFindsTheSettingsBroken() {
        Check broken = Check.failed(
                CheckName.SETTINGS_WELL_FORMED,
                Duration.ZERO,
                new Diagnosis("There is no such region.", "", "Unknown region", null, List.of(), ""));
        ladder.checkEnded(broken);
        ladder.testEnded(Reports.report(Outcome.FAILED, List.of(broken)));

        assertThat(heard.checks.getLast().status()).isEqualTo(CheckStatus.FAILED);
        assertThat(remembered.getFirst().firstFailure()).contains(broken);
    }
}
