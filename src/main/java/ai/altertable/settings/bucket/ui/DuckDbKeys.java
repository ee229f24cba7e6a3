package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialSummary;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.List;

/** How DuckDB signs in, with placeholders for what is secret. */
final class DuckDbKeys {

    private DuckDbKeys() {}

    static List<String> of(StorageProfile profile, CredentialSummary credential) {
        return profile instanceof AzureBlobProfile azure
                ? azure(azure, credential)
                : switch (credential.kind()) {
                    case TEMPORARY_KEY -> List.of(keyId(), secret(), "SESSION_TOKEN 'YOUR_SESSION_TOKEN'");
                    case ASSUMED_ROLE -> List.of("PROVIDER credential_chain");
                    case ACCESS_KEY, HMAC_KEY, SERVICE_ACCOUNT_KEY, ACCOUNT_KEY, SAS, SERVICE_PRINCIPAL, MANAGED ->
                        List.of(keyId(), secret());
                };
    }

    /** A comment in front of the statement, where it signs in otherwise than Altertable does; or nothing. */
    static String note(CredentialSummary credential) {
        return switch (credential.kind()) {
            case ASSUMED_ROLE -> "-- Signs in as whoever runs it: the role itself trusts nobody but Altertable.\n";
            case SERVICE_ACCOUNT_KEY -> "-- DuckDB takes HMAC keys only: make one for the same service account.\n";
            case ACCESS_KEY, TEMPORARY_KEY, HMAC_KEY, ACCOUNT_KEY, SAS, SERVICE_PRINCIPAL, MANAGED -> "";
        };
    }

    private static List<String> azure(AzureBlobProfile azure, CredentialSummary credential) {
        String account = azure.account().name();
        String endpoint = "BlobEndpoint=https://" + azure.host();
        if (credential.kind() == CredentialKind.SERVICE_PRINCIPAL) {
            return List.of(
                    "PROVIDER service_principal",
                    "TENANT_ID " + plain(credential, BucketField.TENANT_ID),
                    "CLIENT_ID " + plain(credential, BucketField.CLIENT_ID),
                    "CLIENT_SECRET 'YOUR_CLIENT_SECRET'",
                    "ACCOUNT_NAME " + CodeNames.sql(account));
        }
        String connection = credential.kind() == CredentialKind.SAS
                ? endpoint + ";SharedAccessSignature=YOUR_SAS_TOKEN"
                : "AccountName=" + account + ";AccountKey=YOUR_ACCOUNT_KEY;" + endpoint;
        return List.of("CONNECTION_STRING " + CodeNames.sql(connection));
    }

    private static String plain(CredentialSummary credential, BucketField field) {
        return CodeNames.sql(credential.plain().getOrDefault(field, ""));
    }

    private static String keyId() {
        return "KEY_ID 'YOUR_ACCESS_KEY_ID'";
    }

    private static String secret() {
        return "SECRET 'YOUR_SECRET_ACCESS_KEY'";
    }
}
