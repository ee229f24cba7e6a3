package ai.altertable.settings.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableMappingTest {

    private static final SqlIdentifier EVENTS = new SqlIdentifier("events");

    @Test
    void keepsAPathToTheLetter() {
        assertThat(new TableMapping(EVENTS, " exports//events/ ").path()).isEqualTo(" exports//events/ ");
    }

    @Test
    void refusesWhatCanBeNoObject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableMapping(EVENTS, "  "))
                .withMessageContaining("Enter a path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableMapping(EVENTS, "é".repeat(513)))
                .withMessageContaining("this path has 1026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableMapping(EVENTS, "exports/\u0000events"))
                .withMessageContaining("cannot be seen");
        assertThat(new TableMapping(EVENTS, "é".repeat(512)).path()).hasSize(512);
    }
}
