package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.CredentialPart.ACCESS_KEY_ID;
import static ai.altertable.settings.bucket.CredentialPart.SECRET_ACCESS_KEY;

import ai.altertable.settings.bucket.connection.Remedy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of a draft without asking the storage: field rules, and what the shapes of the keys give away. */
final class DraftRules {

    private static final Remedy SWAP = new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP);

    private static final String TOO_LONG =
            "This is longer than any key, and was not kept. Copy the key alone, without what is around it.";

    private DraftRules() {}

    /** All problems, in the order of the form. */
    static List<FieldProblem> problems(Draft draft) {
        List<FieldProblem> problems = new ArrayList<>(draft.form().problems());
        boolean keepsStored = draft.purpose() == Draft.Purpose.EDIT;
        for (CredentialPart part : CredentialPart.values()) {
            SealedPart sealed = draft.credential().parts().get(part);
            if (sealed != null) {
                FieldProblem problem = shapeProblem(draft, part, sealed.shape());
                if (problem != null) {
                    problems.add(problem);
                }
            } else if (!keepsStored) {
                problems.add(new FieldProblem(part.field(), missing(part), null));
            }
        }
        return problems;
    }

    private static String missing(CredentialPart part) {
        return switch (part) {
            case ACCESS_KEY_ID -> "Enter the access key ID.";
            case SECRET_ACCESS_KEY -> "Enter the secret access key.";
        };
    }

    private static @Nullable FieldProblem shapeProblem(Draft draft, CredentialPart part, KeyShape shape) {
        return switch (part) {
            case ACCESS_KEY_ID -> keyIdProblem(draft, shape);
            case SECRET_ACCESS_KEY -> secretProblem(draft, shape);
        };
    }

    private static @Nullable FieldProblem keyIdProblem(Draft draft, KeyShape shape) {
        return switch (shape) {
            case AWS_OTHER_ID ->
                problem(ACCESS_KEY_ID, "This is the ID of a user or a role. Access key IDs start with AKIA.", null);
            case AWS_TEMPORARY_KEY_ID ->
                problem(
                        ACCESS_KEY_ID,
                        "This is a temporary key, which stops working within hours. Enter a long-lived key: its ID"
                                + " starts with AKIA.",
                        null);
            case HEX_64, SECRET_40 ->
                problem(ACCESS_KEY_ID, "This looks like a secret access key.", swap(draft, SECRET_ACCESS_KEY));
            case TOO_LONG -> problem(ACCESS_KEY_ID, TOO_LONG, null);
            case AWS_ACCESS_KEY_ID, GOOGLE_HMAC_ID, HEX_32, UNKNOWN -> null;
        };
    }

    private static @Nullable FieldProblem secretProblem(Draft draft, KeyShape shape) {
        return switch (shape) {
            case AWS_ACCESS_KEY_ID, AWS_TEMPORARY_KEY_ID ->
                problem(
                        SECRET_ACCESS_KEY,
                        "This looks like a key ID: it has 20 characters and starts with A and three more letters."
                                + " Secrets have 40.",
                        swap(draft, ACCESS_KEY_ID));
            case GOOGLE_HMAC_ID ->
                problem(
                        SECRET_ACCESS_KEY,
                        "This looks like an access ID: it starts with GOOG. Secrets have 40 characters.",
                        swap(draft, ACCESS_KEY_ID));
            case AWS_OTHER_ID -> problem(SECRET_ACCESS_KEY, "This is the ID of a user or a role, not a secret.", null);
            case TOO_LONG -> problem(SECRET_ACCESS_KEY, TOO_LONG, null);
            case HEX_32, HEX_64, SECRET_40, UNKNOWN -> null;
        };
    }

    /** Swapping helps only when the other field was filled, and not with the same kind of thing. */
    private static @Nullable Remedy swap(Draft draft, CredentialPart other) {
        SealedPart sealed = draft.credential().parts().get(other);
        if (sealed == null) {
            return null;
        }
        boolean sensible = switch (other) {
            case ACCESS_KEY_ID -> !sealed.shape().surelyKeyId();
            case SECRET_ACCESS_KEY -> !sealed.shape().surelySecret();
        };
        return sensible ? SWAP : null;
    }

    private static FieldProblem problem(CredentialPart part, String message, @Nullable Remedy fix) {
        return new FieldProblem(part.field(), message, fix);
    }
}
