package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SasTokenTest {

    private static final String SIGNATURE = "Z%2FRHIX5Xcg0Mq2rqI3OlWTjEg2tYkboXr1P9ZUXDtkk%3D";
    static final String ACCOUNT =
            "sv=2024-11-04&ss=bf&srt=sco&sp=rwdlacu&se=2026-12-03T08:30:00Z&st=2026-11-03T08:30:00Z"
                    + "&sip=203.0.113.7-203.0.113.9&spr=https&sig=" + SIGNATURE;
    static final String CONTAINER =
            "sp=rl&st=2026-11-01T00:00:00Z&se=2026-12-24T12:00:00Z&spr=https&sv=2024-11-04&sr=c&sig=" + SIGNATURE;
    static final String DELEGATION = "skoid=a&sktid=b&skt=2026-11-20T00:00:00Z&ske=2026-11-27T00:00:00Z&sks=b"
            + "&skv=2024-11-04&sp=racwdl&se=2026-11-30T00:00:00Z&sv=2024-11-04&sr=c&sig=" + SIGNATURE;

    @Test
    void anAccountsTokenTellsEverythingItIsLimitedTo() {
        assertThat(read(ACCOUNT))
                .isEqualTo(new SasToken(
                        SasToken.Kind.ACCOUNT,
                        true,
                        "rwdlacu",
                        "bf",
                        "sco",
                        "",
                        Instant.parse("2026-11-03T08:30:00Z"),
                        Instant.parse("2026-12-03T08:30:00Z"),
                        "203.0.113.7-203.0.113.9",
                        "https",
                        ""));
    }

    @Test
    void aContainersTokenHasAResource() {
        SasToken token = read(CONTAINER);

        assertThat(token.kind()).isEqualTo(SasToken.Kind.SERVICE);
        assertThat(token.resource()).isEqualTo("c");
        assertThat(token.hint()).isEqualTo("rl");
        assertThat(token.lacking("rlw")).isEqualTo("w");
    }

    @Test
    void aDelegatedTokenEndsWithTheKeyThatSignedIt() {
        SasToken token = read(DELEGATION);

        assertThat(token.kind()).isEqualTo(SasToken.Kind.USER_DELEGATION);
        assertThat(token.expiresAt()).isEqualTo("2026-11-27T00:00:00Z");
    }

    @Test
    void aTokenOfAStoredPolicySaysNeitherEndNorPermissions() {
        SasToken token = read("si=readers&sv=2024-11-04&sr=c&sig=" + SIGNATURE);

        assertThat(token.policy()).isEqualTo("readers");
        assertThat(token.expiresAt()).isNull();
        assertThat(token.lacking("rl")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCOUNT, CONTAINER, DELEGATION})
    void theSignatureIsNowhere(String text) {
        assertThat(read(text).toString()).doesNotContain("RHIX5Xcg0Mq");
    }

    @Test
    void anAddressInFrontIsNoPartOfIt() {
        String url = "https://acmelake.blob.core.windows.net/raw?" + CONTAINER;

        assertThat(read(url)).isEqualTo(read(CONTAINER));
        try (Secret alone = SasToken.alone(Secret.of(url));
                Secret marked = SasToken.alone(Secret.of("?" + CONTAINER));
                Secret bare = SasToken.alone(Secret.of(CONTAINER))) {
            assertThat(text(alone)).isEqualTo(CONTAINER);
            assertThat(text(marked)).isEqualTo(CONTAINER);
            assertThat(text(bare)).isEqualTo(CONTAINER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-03T00:00:00Z",
        "2026-12-03T08:30Z, 2026-12-03T08:30:00Z",
        "2026-12-03T08:30:15Z, 2026-12-03T08:30:15Z",
        "2026-12-03T08%3A30%3A15.1234567Z, 2026-12-03T08:30:15.123456700Z",
        "2026-12-03T10:30%2B02:00, 2026-12-03T08:30:00Z",
        "soon,",
        "2026-12-03T08:30,"
    })
    void timesComeInSeveralForms(String text, Instant instant) {
        assertThat(read("sv=1&sp=r&se=" + text + "&sig=x").expiresAt()).isEqualTo(instant);
    }

    @Test
    void aTokenThatWasCutOffIsOneWithoutSignature() {
        assertThat(read("sv=2024-11-04&sp=rl&se=2026-12-03&sr=c").signed()).isFalse();
        assertThat(read("sv=2024-11-04&sp=rl&se=2026-12-03&sr=c&sig=").signed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "&&&", "=", "sig=x", "sv=1", "a=b&c=d", "https://acme.example/x?y=z", "sp=r&se=1"})
    void otherTextIsNoToken(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void whatAValueMayNotHoldIsLeftOut() {
        SasToken token = read("sv=1&sp=r<script>l&sip=1.2.3.4<b>&si=%zz&sr=c&se=" + "9".repeat(500) + "&sig=x");

        assertThat(token.permissions()).isEqualTo("rscriptl");
        assertThat(token.ipRange()).isEqualTo("1.2.3.4b");
        assertThat(token.policy()).isEmpty();
        assertThat(token.expiresAt()).isNull();
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(7);
        String alphabet = "&=?%sigevpkutr/:.0123456789-TZ \u0000é\ud83d";
        for (int i = 0; i < 5000; i++) {
            char[] text = new char[random.nextInt(80)];
            for (int c = 0; c < text.length; c++) {
                text[c] = alphabet.charAt(random.nextInt(alphabet.length()));
            }
            Arrays.fill(text, 0, Math.min(1, text.length), 's');
            SasParser.parse(text);
            SasParser.alone(text).close();
        }
    }

    private static SasToken read(String text) {
        return SasToken.of(Secret.of(text));
    }

    private static String text(Secret secret) {
        return secret.reveal(String::new);
    }
}
