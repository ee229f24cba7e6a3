package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @ParameterizedTest
    @CsvSource({"PT59S, just now", "PT2M10S, 2 min ago", "PT3H, 3 h ago", "P1D, 1 day ago", "P3DT1H, 3 days ago"})
    void anAgeIsSaidInTheLargestUnitThatFits(Duration age, String said) {
        assertThat(Times.ago(NOW.minus(age), NOW)).isEqualTo(said);
    }

    @Test
    void withoutATimeItIsNever() {
        assertThat(Times.ago(null, NOW)).isEqualTo("never");
        assertThat(Times.absolute(null)).isEmpty();
    }

    @Test
    void theExactTimeNamesItsZone() {
        assertThat(Times.absolute(NOW)).isEqualTo("22 Nov 2026, 10:15 UTC");
    }
}
