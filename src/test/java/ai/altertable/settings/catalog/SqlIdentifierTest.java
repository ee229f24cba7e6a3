package ai.altertable.settings.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlIdentifierTest {

    @Test
    void keepsANameAsItIsInStatements() {
        assertThat(SqlIdentifier.of(" bucket_exports ").sql()).isEqualTo("bucket_exports");
    }

    @Test
    void putsAWordOfTheLanguageIntoQuotes() {
        assertThat(new SqlIdentifier("order").sql()).isEqualTo("\"order\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Enter a name.",
        "Events,'Use lowercase letters, digits and underscores only.'",
        "web-orders,'Use lowercase letters, digits and underscores only.'",
        "\"events\",'Use lowercase letters, digits and underscores only.'",
        "évènements,'Use lowercase letters, digits and underscores only.'",
        "2024_orders,Begin with a letter or an underscore."
    })
    void saysWhichRuleANameBreaks(String typed, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqlIdentifier.of(typed))
                .withMessage(sentence);
    }

    @Test
    void takesSixtyThreeCharactersAndNoMore() {
        assertThat(new SqlIdentifier("a".repeat(63)).value()).hasSize(63);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SqlIdentifier("a".repeat(64)))
                .withMessage("Use up to 63 characters; this has 64.");
    }

    @ParameterizedTest
    @CsvSource({
        "Web Orders,web_orders",
        "évènements,evenements",
        "2024-orders,_2024_orders",
        "s3://acme/raw/,s3_acme_raw",
        "__a__,a"
    })
    void findsTheNearestIdentifier(String text, String near) {
        assertThat(SqlIdentifier.near(text)).contains(new SqlIdentifier(near));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "日本", "---"})
    void findsNoneWhereNothingIsLeft(String text) {
        assertThat(SqlIdentifier.near(text)).isEmpty();
    }

    @Test
    void cutsTheNearestIdentifierToItsLength() {
        assertThat(SqlIdentifier.near("a".repeat(200))).contains(new SqlIdentifier("a".repeat(63)));
    }
}
