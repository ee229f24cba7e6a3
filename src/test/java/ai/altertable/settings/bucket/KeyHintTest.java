package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyHintTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "AKIAIOSFODNN7EXAMPLE, AKIA…MPLE",
                "GOOG1EZ2ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZA, GOOG…XYZA",
                "0123456789abcdef0123456789abcdef, 0123…cdef",
                "demo-writer-key, demo…-key",
                "twelve-chars, twel…hars",
                "eleven-char, el…",
                "ab, ab…",
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, ''",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, ''",
                "thirty-three-characters-and-more-x, ''",
                "'', ''",
                "'   ', ''"
            })
    void aHintShowsTheEndsOfAnIdAndNothingOfWhatMayBeASecret(String text, String hint) {
        assertThat(KeyHint.of(Secret.of(text))).isEqualTo(hint);
    }
}
