package ai.altertable.settings.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "production", "eu-2", "a2345678901234567890123456789012345678-0"})
    void slugsThatFollowTheRulesAreKept(String value) {
        assertThat(new Slug(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a|Use 2 to 40 characters; this has 1.",
                "a23456789012345678901234567890123456789012|Use 2 to 40 characters; this has 42.",
                "Production|Use lowercase letters, digits and hyphens only.",
                "pro duction|Use lowercase letters, digits and hyphens only.",
                "-prod|Put hyphens between letters or digits, one at a time.",
                "prod-|Put hyphens between letters or digits, one at a time.",
                "pr--od|Put hyphens between letters or digits, one at a time."
            })
    void eachBrokenRuleIsNamed(String value, String message) {
        assertThatThrownBy(() -> new Slug(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void spacesAroundWhatWasTypedAreDropped() {
        assertThat(Slug.of(" production ")).isEqualTo(new Slug("production"));
    }
}
