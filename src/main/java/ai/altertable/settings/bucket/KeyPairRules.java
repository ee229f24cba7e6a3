package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.CredentialPart.ACCESS_KEY_ID;
import static ai.altertable.settings.bucket.CredentialPart.SECRET_ACCESS_KEY;
import static ai.altertable.settings.bucket.CredentialPart.SESSION_TOKEN;

import ai.altertable.settings.bucket.connection.Remedy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the shapes of an access key's or HMAC key's parts give away. */
final class KeyPairRules {

    private static final Remedy SWAP = new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP);

    private KeyPairRules() {}

    static @Nullable FieldProblem keyId(Draft draft, KeyShape shape) {
        return switch (shape) {
            case AWS_OTHER_ID ->
                problem(ACCESS_KEY_ID, "This is the ID of a user or a role. Access key IDs start with AKIA.", null);
            case AWS_TEMPORARY_KEY_ID -> temporary(draft);
            case HEX_64, SECRET_40 ->
                problem(ACCESS_KEY_ID, "This looks like a secret access key.", swap(draft, SECRET_ACCESS_KEY));
            case JSON ->
                problem(
                        ACCESS_KEY_ID,
                        "This is a JSON file, not the ID of a key.",
                        choose(draft, CredentialKind.SERVICE_ACCOUNT_KEY, "Use a service account key"));
            case AZURE_ACCOUNT_KEY, AZURE_SAS, AZURE_CONNECTION_STRING ->
                problem(ACCESS_KEY_ID, "This looks like a key of an Azure storage account.", null);
            case AWS_ACCESS_KEY_ID ->
                draft.form().credentialKind() == CredentialKind.TEMPORARY_KEY
                        ? problem(
                                ACCESS_KEY_ID,
                                "This is a long-lived key: it needs no session token.",
                                choose(draft, CredentialKind.ACCESS_KEY, "Use it as an access key"))
                        : null;
            case GOOGLE_HMAC_ID, HEX_32, GUID, TOO_LONG, UNKNOWN -> null;
        };
    }

    static @Nullable FieldProblem secret(Draft draft, KeyShape shape) {
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
            case JSON -> problem(SECRET_ACCESS_KEY, "This is a JSON file, not the secret of a key.", null);
            case AZURE_ACCOUNT_KEY, AZURE_SAS, AZURE_CONNECTION_STRING ->
                problem(SECRET_ACCESS_KEY, "This looks like a key of an Azure storage account.", null);
            case HEX_32, HEX_64, SECRET_40, GUID, TOO_LONG, UNKNOWN -> null;
        };
    }

    static @Nullable FieldProblem sessionToken(KeyShape shape) {
        return switch (shape) {
            case AWS_ACCESS_KEY_ID, AWS_TEMPORARY_KEY_ID, AWS_OTHER_ID, SECRET_40 ->
                problem(SESSION_TOKEN, "This is another part of the key. The session token is much longer.", null);
            case GOOGLE_HMAC_ID,
                    HEX_32,
                    HEX_64,
                    AZURE_ACCOUNT_KEY,
                    AZURE_SAS,
                    AZURE_CONNECTION_STRING,
                    GUID,
                    JSON,
                    TOO_LONG,
                    UNKNOWN -> null;
        };
    }

    private static @Nullable FieldProblem temporary(Draft draft) {
        return draft.form().credentialKind() == CredentialKind.TEMPORARY_KEY
                ? null
                : problem(
                        ACCESS_KEY_ID,
                        "This is a temporary key, which stops working within hours. Enter a long-lived key: its ID"
                                + " starts with AKIA.",
                        choose(draft, CredentialKind.TEMPORARY_KEY, "Use it with its session token"));
    }

    /** To choose another kind, where it is offered. */
    static @Nullable Remedy choose(Draft draft, CredentialKind kind, String label) {
        return OpenKinds.of(draft.form().provider()).contains(kind)
                ? new Remedy.ChangeFields(label, Map.of(BucketField.CREDENTIAL_KIND, kind.name()))
                : null;
    }

    /** Swapping helps only when the other field was filled, and not with the same kind of thing. */
    private static @Nullable Remedy swap(Draft draft, CredentialPart other) {
        SealedPart sealed = draft.credential().parts().get(other);
        if (sealed == null) {
            return null;
        }
        boolean sensible = other == ACCESS_KEY_ID
                ? !sealed.shape().surelyKeyId()
                : !sealed.shape().surelySecret();
        return sensible ? SWAP : null;
    }

    private static FieldProblem problem(CredentialPart part, String message, @Nullable Remedy fix) {
        return new FieldProblem(part.field(), message, fix);
    }
}
