package ai.altertable.settings.bucket.contents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"orders.csv", "dt=2026-11-01", "Zürich 東京 العربية", "a\uD83E\uDD86b", "<b>&amp;", "../x", ""})
    void whatCanBeSeenStays(String name) {
        assertThat(SafeText.of(name)).isEqualTo(name);
    }

    @Test
    void whatCannotBeSeenOrTurnsTheLineBecomesItsNumber() {
        assertThat(SafeText.of("a\u202Eb\u2066c\u200Bd\u0000e\nf\u00A0g\u2028h\uFEFFi"))
                .isEqualTo("a\\u202Eb\\u2066c\\u200Bd\\u0000e\\u000Af\\u00A0g\\u2028h\\uFEFFi");
        assertThat(SafeText.of("\uD800x")).isEqualTo("\\uD800x");
        assertThat(SafeText.of("\uE000")).isEqualTo("\\uE000");
    }

    @Test
    void whatIsLongIsCutAndNeverInTheMiddleOfACharacter() {
        assertThat(SafeText.of("x".repeat(120))).hasSize(120).doesNotContain("…");
        assertThat(SafeText.of("x".repeat(121))).hasSize(120).endsWith("x…");
        assertThat(SafeText.of("\uD83E\uDD86".repeat(100), 10)).isEqualTo("\uD83E\uDD86".repeat(4) + "…");
        assertThat(SafeText.of("\u0000".repeat(1000))).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void columnsAreSafeWhoeverNamesThem() {
        Column column = new Column("a\u202Eb", "struct(" + "x".repeat(1000) + " integer)", true);

        assertThat(column.name()).isEqualTo("a\\u202Eb");
        assertThat(column.type()).hasSize(300);
    }
}
