package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.Remedy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

    @Test
    void aNewBucketNeedsBothKeys() {
        assertThat(problems(Draft.Purpose.CONNECT, Map.of()))
                .extracting(FieldProblem::field)
                .containsExactly(BucketField.ACCESS_KEY_ID, BucketField.SECRET_ACCESS_KEY);
    }

    @Test
    void anEditKeepsTheStoredKeys() {
        assertThat(problems(Draft.Purpose.EDIT, Map.of())).isEmpty();
    }

    @Test
    void aKeyIdInTheSecretFieldCanBeSwapped() {
        var problems = problems(
                Draft.Purpose.CONNECT,
                Map.of(
                        CredentialPart.ACCESS_KEY_ID, KeyShape.SECRET_40,
                        CredentialPart.SECRET_ACCESS_KEY, KeyShape.AWS_ACCESS_KEY_ID));

        assertThat(problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.fix())
                        .isEqualTo(new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP)));
    }

    @Test
    void theSameKeyInBothFieldsCannotBeSwapped() {
        var problems = problems(
                Draft.Purpose.CONNECT,
                Map.of(
                        CredentialPart.ACCESS_KEY_ID, KeyShape.AWS_ACCESS_KEY_ID,
                        CredentialPart.SECRET_ACCESS_KEY, KeyShape.AWS_ACCESS_KEY_ID));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(BucketField.SECRET_ACCESS_KEY);
            assertThat(problem.fix()).isNull();
        });
    }

    @Test
    void aTemporaryKeyAndAUsersIdAreNamedAsWhatTheyAre() {
        assertThat(message(KeyShape.AWS_TEMPORARY_KEY_ID)).contains("temporary");
        assertThat(message(KeyShape.AWS_OTHER_ID)).contains("user or a role");
    }

    private static String message(KeyShape shape) {
        return problems(
                        Draft.Purpose.CONNECT,
                        Map.of(
                                CredentialPart.ACCESS_KEY_ID,
                                shape,
                                CredentialPart.SECRET_ACCESS_KEY,
                                KeyShape.SECRET_40))
                .getFirst()
                .message();
    }

    private static List<FieldProblem> problems(Draft.Purpose purpose, Map<CredentialPart, KeyShape> shapes) {
        BucketForm form = BucketForm.empty(Provider.GOOGLE_CLOUD_STORAGE, UUID.randomUUID())
                .with(BucketField.BUCKET_NAME, "acme-exports");
        SealedCredential credential = SealedCredential.empty(CredentialKind.HMAC_KEY);
        for (var shape : shapes.entrySet()) {
            credential = credential.with(shape.getKey(), new SealedPart(new byte[1], 1, shape.getValue()), "");
        }
        return DraftRules.problems(
                new Draft(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        purpose,
                        null,
                        form,
                        credential,
                        0,
                        null),
                Instant.EPOCH);
    }
}
