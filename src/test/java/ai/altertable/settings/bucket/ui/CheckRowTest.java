package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckRowTest {

    @Test
    void onlyATimeWorthTellingIsShown() {
        assertThat(shown(CheckStatus.PASSED, Duration.ofMillis(48))).endsWith("48 ms");
        assertThat(shown(CheckStatus.PASSED, Duration.ofNanos(900_000))).doesNotContain("ms");
        assertThat(shown(CheckStatus.SKIPPED, Duration.ofMillis(48))).doesNotContain("ms");
    }

    private static String shown(CheckStatus status, Duration duration) {
        CheckRow row = new CheckRow(CheckName.HOST_FOUND);
        row.show(new Check(CheckName.HOST_FOUND, status, duration, "10.0.0.1", null));
        return row.getElement().getTextRecursively();
    }
}
