package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Remedy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindRulesTest {

    private static final String KEY = "AKIAIOSFODNN7EXAMPLE";
    private static final String TEMPORARY = "ASIAIOSFODNN7EXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    @ParameterizedTest
    @EnumSource(names = "MANAGED", mode = EnumSource.Mode.EXCLUDE)
    void everyPartOfAKindIsAskedForAndNoPartOfAnother(CredentialKind kind) {
        Provider provider = java.util.Arrays.stream(Provider.values())
                .filter(each -> FormShape.kinds(each).contains(kind))
                .findFirst()
                .orElseThrow();

        assertThat(Drafts.problems(Drafts.connecting(provider, kind, Map.of())))
                .extracting(FieldProblem::field)
                .containsExactlyElementsOf(kind.fields().stream()
                        .filter(field -> field != BucketField.EXTERNAL_ID && field != BucketField.EXPIRES_AT)
                        .toList());
    }

    @Test
    void aTemporaryKeyAmongLongLivedOnesIsUsedWithItsTokenInOneClick() {
        assertThat(first(CredentialKind.ACCESS_KEY, Map.of(CredentialPart.ACCESS_KEY_ID, TEMPORARY)))
                .isEqualTo(new Remedy.ChangeFields(
                        "Use it with its session token", Map.of(BucketField.CREDENTIAL_KIND, "TEMPORARY_KEY")));
        assertThat(first(CredentialKind.TEMPORARY_KEY, Map.of(CredentialPart.ACCESS_KEY_ID, KEY)))
                .isEqualTo(new Remedy.ChangeFields(
                        "Use it as an access key", Map.of(BucketField.CREDENTIAL_KIND, "ACCESS_KEY")));
    }

    @Test
    void aTemporaryKeyWithItsTokenIsTaken() {
        assertThat(Drafts.problems(temporary(""))).isEmpty();
        assertThat(Drafts.problems(temporary("2026-11-22T10:15:31Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:15:30Z, 'This key ended then. Get a new one and enter all of it again.'",
        "tomorrow, 'Enter a date and a time, such as 2026-12-01T15:00Z, or nothing.'"
    })
    void aTemporaryKeyThatEndedOrHasNoTimeIsNotTaken(String expires, String said) {
        assertThat(Drafts.problems(temporary(expires))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(BucketField.EXPIRES_AT);
            assertThat(problem.message()).isEqualTo(said);
        });
    }

    @Test
    void anotherPartOfTheKeyIsNoSessionToken() {
        Draft draft = Drafts.connecting(
                Provider.AMAZON_S3,
                CredentialKind.TEMPORARY_KEY,
                Map.of(
                        CredentialPart.ACCESS_KEY_ID, TEMPORARY,
                        CredentialPart.SECRET_ACCESS_KEY, SECRET,
                        CredentialPart.SESSION_TOKEN, SECRET));

        assertThat(Drafts.problems(draft)).extracting(FieldProblem::field).containsExactly(BucketField.SESSION_TOKEN);
    }

    /** As long as service account keys are not open, there is nothing to switch to. */
    @Test
    void aJsonFileInAKeysFieldIsNamed() {
        Draft draft = Drafts.connecting(
                Provider.GOOGLE_CLOUD_STORAGE,
                CredentialKind.HMAC_KEY,
                Map.of(CredentialPart.ACCESS_KEY_ID, GoogleKeyFileTest.KEY, CredentialPart.SECRET_ACCESS_KEY, SECRET));

        assertThat(Drafts.problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("This is a JSON file, not the ID of a key.");
            assertThat(problem.fix()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello                                    | This is no JSON file.",
                "{'type': 'service_account'               | This JSON cannot be read",
                "{'type': 'service_account'}              | A part of the key is missing.",
                "{'installed': {}}                        | This is an OAuth client",
                "{'type': 'authorized_user'}              | This is a person's own sign-in",
                "{'type': 'external_account'}             | This tells where to get access",
                "{}                                       | This JSON is not the key of a service account."
            },
            quoteCharacter = '`')
    void otherFilesOfGooglesAreNamed(String text, String said) {
        assertThat(Drafts.problems(google(text.replace('\'', '"'))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(BucketField.SERVICE_ACCOUNT_KEY);
                    assertThat(problem.message()).startsWith(said);
                });
    }

    @Test
    void aServiceAccountsKeyIsTaken() {
        assertThat(Drafts.problems(google(GoogleKeyFileTest.KEY))).isEmpty();
    }

    @Test
    void anEditThatChoosesAnotherKindKeepsNothingOfTheStoredOne() {
        BucketForm stored = BucketForm.empty(Provider.AZURE_BLOB, new java.util.UUID(1, 2));
        Draft.Base base = new Draft.Base("BKT-2", 1, stored);

        assertThat(Drafts.problems(Drafts.draft(Draft.Purpose.EDIT, base, stored, Map.of())))
                .isEmpty();
        assertThat(Drafts.problems(Drafts.draft(Draft.Purpose.EDIT, base, stored.with(CredentialKind.SAS), Map.of())))
                .extracting(FieldProblem::field)
                .containsExactly(BucketField.SAS);
    }

    private static Draft google(String json) {
        return Drafts.connecting(
                Provider.GOOGLE_CLOUD_STORAGE,
                CredentialKind.SERVICE_ACCOUNT_KEY,
                Map.of(CredentialPart.SERVICE_ACCOUNT_KEY, json));
    }

    private static Draft temporary(String expires) {
        BucketForm form = BucketForm.empty(Provider.AMAZON_S3, new java.util.UUID(1, 2))
                .with(CredentialKind.TEMPORARY_KEY)
                .with(BucketField.EXPIRES_AT, expires);
        return Drafts.draft(
                Draft.Purpose.CONNECT,
                null,
                form,
                Map.of(
                        CredentialPart.ACCESS_KEY_ID, TEMPORARY,
                        CredentialPart.SECRET_ACCESS_KEY, SECRET,
                        CredentialPart.SESSION_TOKEN, "FwoGZXIvYXdzE" + "x".repeat(200)));
    }

    private static Remedy first(CredentialKind kind, Map<CredentialPart, String> secrets) {
        return Drafts.problems(Drafts.connecting(Provider.AMAZON_S3, kind, secrets))
                .getFirst()
                .fix();
    }
}
