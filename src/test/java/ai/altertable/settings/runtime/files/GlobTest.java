package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.runtime.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.parquet a.parquet true",
                "*.parquet x/a.parquet false",
                "**.parquet x/a.parquet true",
                "raw/**/a.csv raw/a.csv true",
                "raw/**/a.csv raw/x/y/a.csv true",
                "raw/**/a.csv raw/xa.csv false",
                "raw/** raw/x/y true",
                "raw/**/dt=*/*.csv raw/x/dt=1/a.csv true",
                "raw/? raw/a true",
                "raw/? raw/ab false",
                "raw?a raw/a false",
                "part-[0-3].csv part-2.csv true",
                "part-[0-3].csv part-4.csv false",
                "part-[!0-3].csv part-4.csv true",
                "part-[^0-3].csv part-2.csv false",
                "part-[ab-].csv part--.csv true",
                "x[/]y x/y false",
                "*.{csv,json} a.json true",
                "*.{csv,json} a.parquet false",
                "{a,b{c,d}}.csv bd.csv true",
                "{a,b{c,d}}.csv b.csv false",
                "a[b a[b true",
                "a{b a{b true",
                "a.b aXb false",
                "a(b)+$ a(b)+$ true",
                "a* a true",
            })
    void aPatternMatchesAsShellsAndEnginesHaveIt(String pattern, String key, boolean matches) throws Exception {
        assertThat(Glob.of(pattern).matches(key)).isEqualTo(matches);
    }

    @Test
    void theLiteralStartIsWhatALongListCanBeNarrowedDownWith() throws Exception {
        assertThat(Glob.of("exports/2026/*.csv").literalStart()).isEqualTo("exports/2026/");
        assertThat(Glob.of("exports/{a,b}/x").literalStart()).isEqualTo("exports/");
        assertThat(Glob.of("**").literalStart()).isEmpty();
        assertThat(Glob.isPattern("exports/a=b/c d+(1).csv")).isFalse();
    }

    /** With backtracking, this would outlast the universe. */
    @Test
    void aPatternMadeToTakeForeverDoesNot() throws Exception {
        assertThat(Glob.of("**a".repeat(60) + "b").matches("a".repeat(1000))).isFalse();
    }

    @Test
    void endlessCombinationsAreRefused() {
        assertThatThrownBy(() -> Glob.of("{a,b}".repeat(30)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("too many combinations");
    }
}
