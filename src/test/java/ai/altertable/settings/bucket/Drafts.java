package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts as they come out of a form, with parts sealed as far as anybody can tell. */
final class Drafts {

    static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private Drafts() {}

    static Draft connecting(Provider provider, CredentialKind kind, Map<CredentialPart, String> secrets) {
        return draft(
                Draft.Purpose.CONNECT,
                null,
                BucketForm.empty(provider, new UUID(1, 2)).with(kind),
                secrets);
    }

    static Draft draft(Draft.Purpose purpose, Draft.Base base, BucketForm form, Map<CredentialPart, String> secrets) {
        SealedCredential credential = SealedCredential.empty(form.credentialKind());
        for (Map.Entry<CredentialPart, String> entry : secrets.entrySet()) {
            credential = credential.with(entry.getKey(), sealed(entry.getKey(), entry.getValue()), "");
        }
        return new Draft(
                new UUID(0, 1),
                new UUID(0, 2),
                new UUID(0, 3),
                new UUID(0, 4),
                purpose,
                base,
                form,
                credential,
                0,
                null);
    }

    static SealedPart sealed(CredentialPart part, String text) {
        Secret secret = Secret.of(text);
        return new SealedPart(new byte[] {1, 2, 3}, 1, secret.shape(), SecretFacts.of(part, secret));
    }

    /** What is said of the credential, by field. */
    static List<FieldProblem> problems(Draft draft) {
        List<BucketField> place = FormShape.place(draft.form().provider());
        return DraftRules.problems(draft, NOW).stream()
                .filter(problem -> !place.contains(problem.field()))
                .toList();
    }
}
