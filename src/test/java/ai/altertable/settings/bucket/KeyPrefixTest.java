package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPrefixTest {

    @ParameterizedTest
    @CsvSource({"raw, raw/", "/raw/2026//, raw/2026/", "'', ''", "/, ''", "' raw/ ', raw/"})
    void endsInExactlyOneSlashAndStartsWithNone(String typed, String kept) {
        assertThat(new KeyPrefix(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw//2026", "raw/../other", "./raw", "ra\u0000w"})
    void confusingPartsAreRefused(String typed) {
        assertThatThrownBy(() -> new KeyPrefix(typed)).isInstanceOf(InvalidFieldException.class);
    }

    @Test
    void leavesRoomForNamesBelowIt() {
        assertThatThrownBy(() -> new KeyPrefix("ä".repeat(256))).hasMessageContaining("too long");
        assertThat(new KeyPrefix("raw").key("x")).isEqualTo("raw/x");
        assertThat(KeyPrefix.NONE.key("x")).isEqualTo("x");
    }
}
