package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleKeyFileTest {

    static final String KEY = """
            {
              "type": "service_account",
              "project_id": "acme-analytics",
              "private_key_id": "0123456789abcdef",
              "private_key": "-----BEGIN PRIVATE KEY-----\\nTOP+SECRET\\n-----END PRIVATE KEY-----\\n",
              "client_email": "altertable@acme-analytics.iam.gserviceaccount.com",
              "client_id": "1234567890",
              "token_uri": "https://attacker.example/token",
              "universe_domain": "attacker.example"
            }
            """;

    @Test
    void aServiceAccountsKeyTellsWhoseItIs() {
        assertThat(read(KEY))
                .isEqualTo(new GoogleKeyFile(
                        GoogleKeyFile.Kind.SERVICE_ACCOUNT,
                        true,
                        "altertable@acme-analytics.iam.gserviceaccount.com",
                        "acme-analytics"));
        assertThat(read(KEY).hint()).isEqualTo("altertable@acme-analytics.iam.gserviceaccount.com");
        assertThat(read(KEY).expiresAt()).isNull();
    }

    @Test
    void neitherTheKeyNorTheAddressesInTheFileAreTaken() {
        assertThat(read(KEY).toString()).doesNotContain("TOP+SECRET").doesNotContain("attacker");
    }

    @Test
    void aKeyWithoutItsPrivatePartIsNotWhole() {
        GoogleKeyFile file = read(KEY.replace("private_key\"", "public_key\""));

        assertThat(file.kind()).isEqualTo(GoogleKeyFile.Kind.SERVICE_ACCOUNT);
        assertThat(file.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OAUTH_CLIENT     | {'installed': {'client_id': 'x', 'client_secret': 'y'}}",
                "OAUTH_CLIENT     | {'web': {'client_id': 'x', 'redirect_uris': ['a', 'b']}}",
                "AUTHORIZED_USER  | {'type': 'authorized_user', 'refresh_token': 'x'}",
                "EXTERNAL_ACCOUNT | {'type': 'external_account', 'audience': 'x'}",
                "EXTERNAL_ACCOUNT | {'type': 'impersonated_service_account'}",
                "OTHER            | {'type': 'something'}",
                "OTHER            | {'type': {'service_account': 1}}",
                "OTHER            | {}"
            },
            quoteCharacter = '`')
    void otherFilesAreNamedAsWhatTheyAre(GoogleKeyFile.Kind kind, String json) {
        GoogleKeyFile file = read(json.replace('\'', '"'));

        assertThat(file.kind()).isEqualTo(kind);
        assertThat(file.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "no json", "[]", "\"text\"", "{", "{\"type\": \"service_account\"", "{\"a\" 1}", "{,}"})
    void whatIsNoObjectIsNoFile(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void anAddressThatIsNoneIsNotShown() {
        GoogleKeyFile file = read("{\"type\":\"service_account\",\"client_email\":\"<b>x</b>\",\"project_id\":\""
                + "p".repeat(300) + "\"}");

        assertThat(file.clientEmail()).isEmpty();
        assertThat(file.projectId()).isEmpty();
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(KEY);
            for (int c = 0; c < 5; c++) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:\\ 0\u0000é".charAt(random.nextInt(12)));
            }
            GoogleKeyParser.parse(text.toString().toCharArray());
        }
    }

    private static GoogleKeyFile read(String text) {
        return GoogleKeyFile.of(Secret.of(text));
    }
}
