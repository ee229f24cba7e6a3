package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureCredentialRulesTest {

    private static final String ACCOUNT_KEY = "A".repeat(86) + "==";

    @Test
    void anAccountKeyIsTaken() {
        assertThat(problems(CredentialKind.ACCOUNT_KEY, CredentialPart.ACCOUNT_KEY, ACCOUNT_KEY))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f, This is an ID",
        "AccountName=acme;AccountKey=abc, connection string",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, 88 characters",
        "too short, 88 characters"
    })
    void whatIsNoAccountKeyIsNamed(String text, String said) {
        assertThat(problems(CredentialKind.ACCOUNT_KEY, CredentialPart.ACCOUNT_KEY, text)
                        .message())
                .contains(said);
    }

    /** As long as Azure's kinds are not open, there is nothing to switch to. */
    @Test
    void aSasInTheAccountKeysFieldAndTheReverseAreNamed() {
        FieldProblem sas = problems(CredentialKind.ACCOUNT_KEY, CredentialPart.ACCOUNT_KEY, SasTokenTest.CONTAINER);
        FieldProblem key = problems(CredentialKind.SAS, CredentialPart.SAS, ACCOUNT_KEY);

        assertThat(sas.message()).isEqualTo("This is a SAS token, not the account's key.");
        assertThat(key.message()).isEqualTo("This is an account key, not a SAS token.");
        assertThat(sas.fix()).isNull();
        assertThat(key.fix()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {SasTokenTest.ACCOUNT, SasTokenTest.CONTAINER, SasTokenTest.DELEGATION})
    void aTokenThatReadsAndListsIsTaken(String token) {
        assertThat(problems(CredentialKind.SAS, CredentialPart.SAS, token)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sv=1&sp=rl&sr=c&se=2026-11-22T10:15:30Z&sig=x, 'This SAS token expired on 22 Nov 2026, 10:15 UTC. Create a new one.'",
        "sv=1&sp=rl&sr=c&st=2026-11-22T10:31Z&se=2027-01-01&sig=x, 'This SAS token does not work before 22 Nov 2026, 10:31 UTC.'",
        "sv=1&sp=rl&sr=c&se=2027-01-01, 'The signature is missing, which is the parameter sig. Copy the token whole.'",
        "sv=1&sp=l&sr=c&se=2027-01-01&sig=x, This SAS token may not read (r). Create one with at least Read and List.",
        "sv=1&sp=rw&sr=c&se=2027-01-01&sig=x, This SAS token may not list (l). Create one with at least Read and List.",
        "sv=1&sp=w&sr=c&se=2027-01-01&sig=x, This SAS token may neither read (r) nor list (l). Create one with at least Read and List.",
        "sv=1&sp=rl&sr=b&se=2027-01-01&sig=x, This SAS token is for a single blob. Create one for the container (sr=c).",
        "sv=1&sp=rl&ss=fq&srt=sco&se=2027-01-01&sig=x, This SAS token is not for blobs. Create one with the service Blob allowed (ss=b).",
        "sv=1&sp=rl&ss=b&srt=so&se=2027-01-01&sig=x, This SAS token needs both resource types Container and Object (srt=co). Create a new one.",
    })
    void whatATokenLacksIsSaidBeforeItIsSent(String token, String said) {
        assertThat(problems(CredentialKind.SAS, CredentialPart.SAS, token).message())
                .isEqualTo(said);
    }

    @Test
    void aTokenThatBeginsWithinTheDifferenceOfClocksIsTaken() {
        assertThat(problems(
                        CredentialKind.SAS,
                        CredentialPart.SAS,
                        "sv=1&sp=rl&sr=d&st=2026-11-22T10:30Z&se=2027-01-01&sig=x"))
                .isNull();
    }

    @Test
    void otherTextIsNoToken() {
        assertThat(problems(CredentialKind.SAS, CredentialPart.SAS, "hello").message())
                .startsWith("This is no SAS token.");
    }

    @Test
    void aClientSecretsIdIsNotItsValue() {
        var draft = Drafts.connecting(
                Provider.AZURE_BLOB,
                CredentialKind.SERVICE_PRINCIPAL,
                Map.of(CredentialPart.CLIENT_SECRET, "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f"));

        assertThat(Drafts.problems(draft))
                .extracting(FieldProblem::field)
                .containsExactly(BucketField.TENANT_ID, BucketField.CLIENT_ID, BucketField.CLIENT_SECRET);
        assertThat(Drafts.problems(draft).getLast().message()).startsWith("This is the ID of a client secret.");
    }

    private static FieldProblem problems(CredentialKind kind, CredentialPart part, String text) {
        var problems = Drafts.problems(Drafts.connecting(Provider.AZURE_BLOB, kind, Map.of(part, text)));
        assertThat(problems).hasSizeLessThan(2).allMatch(problem -> problem.field() == part.field());
        return problems.isEmpty() ? null : problems.getFirst();
    }
}
