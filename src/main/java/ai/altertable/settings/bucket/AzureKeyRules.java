package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Remedy;
import org.jspecify.annotations.Nullable;

/** What the shapes of an Azure account key or client secret give away. */
final class AzureKeyRules {

    private AzureKeyRules() {}

    static @Nullable FieldProblem accountKey(Draft draft, KeyShape shape) {
        return switch (shape) {
            case AZURE_SAS ->
                problem(
                        BucketField.ACCOUNT_KEY,
                        "This is a SAS token, not the account's key.",
                        KeyPairRules.choose(draft, CredentialKind.SAS, "Use a SAS token"));
            case AZURE_CONNECTION_STRING ->
                problem(
                        BucketField.ACCOUNT_KEY,
                        "This is a connection string. Enter only what stands behind AccountKey=, up to the semicolon.",
                        null);
            case GUID -> problem(BucketField.ACCOUNT_KEY, "This is an ID, not the account's key.", null);
            case AZURE_ACCOUNT_KEY -> null;
            case AWS_ACCESS_KEY_ID,
                    AWS_TEMPORARY_KEY_ID,
                    AWS_OTHER_ID,
                    GOOGLE_HMAC_ID,
                    HEX_32,
                    HEX_64,
                    SECRET_40,
                    JSON,
                    TOO_LONG,
                    UNKNOWN ->
                problem(
                        BucketField.ACCOUNT_KEY,
                        "An account key has 88 characters and ends in ==. Copy it whole, from the portal's Access"
                                + " keys.",
                        null);
        };
    }

    static @Nullable FieldProblem clientSecret(KeyShape shape) {
        return switch (shape) {
            case GUID ->
                problem(
                        BucketField.CLIENT_SECRET,
                        "This is the ID of a client secret. Enter its value, which Azure shows once, beside it.",
                        null);
            case AZURE_ACCOUNT_KEY, AZURE_CONNECTION_STRING, AZURE_SAS ->
                problem(BucketField.CLIENT_SECRET, "This belongs to a storage account, not to an application.", null);
            case AWS_ACCESS_KEY_ID,
                    AWS_TEMPORARY_KEY_ID,
                    AWS_OTHER_ID,
                    GOOGLE_HMAC_ID,
                    HEX_32,
                    HEX_64,
                    SECRET_40,
                    JSON,
                    TOO_LONG,
                    UNKNOWN -> null;
        };
    }

    private static FieldProblem problem(BucketField field, String message, @Nullable Remedy fix) {
        return new FieldProblem(field, message, fix);
    }
}
