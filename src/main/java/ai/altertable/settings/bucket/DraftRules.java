package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of a draft without asking the storage: field rules, and what the keys give away. */
final class DraftRules {

    private static final String TOO_LONG =
            "This is longer than any key, and was not kept. Copy the key alone, without what is around it.";

    private DraftRules() {}

    /** All problems, in the order of the form. */
    static List<FieldProblem> problems(Draft draft, Instant now) {
        List<FieldProblem> problems = new ArrayList<>(draft.form().problems());
        for (CredentialPart part : draft.form().credentialKind().parts()) {
            SealedPart sealed = draft.credential().parts().get(part);
            if (sealed != null) {
                FieldProblem problem = problem(draft, part, sealed, now);
                if (problem != null) {
                    problems.add(problem);
                }
            } else if (!draft.keepsStored()) {
                problems.add(new FieldProblem(part.field(), missing(part), null));
            }
        }
        expired(draft, now, problems);
        return problems;
    }

    private static String missing(CredentialPart part) {
        return switch (part) {
            case ACCESS_KEY_ID -> "Enter the access key ID.";
            case SECRET_ACCESS_KEY -> "Enter the secret access key.";
            case SESSION_TOKEN -> "Enter the session token: a temporary key does nothing without it.";
            case SERVICE_ACCOUNT_KEY -> "Paste the JSON file of the service account's key, or upload it.";
            case ACCOUNT_KEY -> "Enter one of the storage account's two keys.";
            case SAS -> "Enter the SAS token.";
            case CLIENT_SECRET -> "Enter the value of the client secret.";
        };
    }

    private static @Nullable FieldProblem problem(Draft draft, CredentialPart part, SealedPart sealed, Instant now) {
        if (sealed.shape() == KeyShape.TOO_LONG) {
            return new FieldProblem(part.field(), TOO_LONG, null);
        }
        return switch (part) {
            case ACCESS_KEY_ID -> KeyPairRules.keyId(draft, sealed.shape());
            case SECRET_ACCESS_KEY -> KeyPairRules.secret(draft, sealed.shape());
            case SESSION_TOKEN -> KeyPairRules.sessionToken(sealed.shape());
            case SERVICE_ACCOUNT_KEY -> GoogleKeyRules.problem(sealed);
            case ACCOUNT_KEY -> AzureKeyRules.accountKey(draft, sealed.shape());
            case SAS -> SasRules.problem(draft, sealed, now);
            case CLIENT_SECRET -> AzureKeyRules.clientSecret(sealed.shape());
        };
    }

    private static void expired(Draft draft, Instant now, List<FieldProblem> problems) {
        BucketForm form = draft.form();
        String typed = form.value(BucketField.EXPIRES_AT);
        boolean states = form.credentialKind().plain().contains(BucketField.EXPIRES_AT) && !typed.isEmpty();
        if (states && problems.stream().noneMatch(problem -> problem.field() == BucketField.EXPIRES_AT)) {
            if (!new Expiry(typed).at().isAfter(now)) {
                problems.add(new FieldProblem(
                        BucketField.EXPIRES_AT, "This key ended then. Get a new one and enter all of it again.", null));
            }
        }
    }
}
