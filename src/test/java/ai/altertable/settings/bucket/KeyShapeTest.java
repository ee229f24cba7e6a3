package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyShapeTest {

    @ParameterizedTest
    @CsvSource({
        "AKIAIOSFODNN7EXAMPLE, AWS_ACCESS_KEY_ID",
        "ASIAIOSFODNN7EXAMPLE, AWS_TEMPORARY_KEY_ID",
        "AIDAIOSFODNN7EXAMPLE, AWS_OTHER_ID",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, SECRET_40",
        "GOOGTS7C7FUP3AIRVJTE2BCD, GOOGLE_HMAC_ID",
        "0123456789abcdef0123456789abcdef, HEX_32",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, HEX_64",
        "minioadmin, UNKNOWN",
        "akiaiosfodnn7example, UNKNOWN",
        "AKIAIOSFODNN7EXAMPL, UNKNOWN",
    })
    void knownShapesAreRecognised(String text, KeyShape shape) {
        assertThat(Secret.of(text).shape()).isEqualTo(shape);
    }

    @Test
    void aHintNeverShowsWhatMayBeASecret() {
        assertThat(KeyHint.of(Secret.of("AKIAIOSFODNN7EXAMPLE"))).isEqualTo("AKIA…MPLE");
        assertThat(KeyHint.of(Secret.of("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")))
                .isEmpty();
        assertThat(KeyHint.of(Secret.of("a very long passphrase that somebody chose")))
                .isEmpty();
    }

    @Test
    void aSecretSaysNothingOfItself() {
        Secret secret = Secret.of("wJalrXUtnFEMI");

        assertThat(secret.toString()).isEqualTo("Secret");
        assertThat(secret).isNotEqualTo(Secret.of("wJalrXUtnFEMI"));
        secret.close();
        String wiped = secret.reveal(String::new);
        assertThat(wiped).doesNotContain("w");
    }
}
