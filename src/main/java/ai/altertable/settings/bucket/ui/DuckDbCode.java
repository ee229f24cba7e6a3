package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.CredentialSummary;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.ArrayList;
import java.util.List;

/** The statement that lets DuckDB read a connected bucket, with placeholders for the keys: the stored ones are sealed. */
final class DuckDbCode {

    private DuckDbCode() {}

    static String of(StorageProfile profile, CredentialSummary credential) {
        List<String> options = new ArrayList<>();
        options.add("TYPE " + type(profile));
        options.addAll(DuckDbKeys.of(profile, credential));
        options.addAll(place(profile));
        // With the slash at its end, the scope of one bucket isn't the start of another's.
        String scope = scheme(profile) + "://" + profile.bucketName() + "/"
                + profile.prefix().value();
        options.add("SCOPE " + CodeNames.sql(scope));
        return "%sCREATE SECRET altertable_%s (\n  %s\n);"
                .formatted(
                        DuckDbKeys.note(credential),
                        CodeNames.identifier(profile.bucketName()),
                        String.join(",\n  ", options));
    }

    private static String type(StorageProfile profile) {
        return switch (profile) {
            case AmazonS3Profile _, S3CompatibleProfile _ -> "s3";
            case CloudflareR2Profile _ -> "r2";
            case GoogleCloudStorageProfile _ -> "gcs";
            case AzureBlobProfile _ -> "azure";
            case ManagedProfile _ ->
                throw new IllegalArgumentException("The keys of built-in buckets are Altertable's.");
        };
    }

    /** How DuckDB's own addresses of such files begin. */
    private static String scheme(StorageProfile profile) {
        String type = type(profile);
        return switch (type) {
            case "gcs" -> "gs";
            case "azure" -> "az";
            default -> type;
        };
    }

    private static List<String> place(StorageProfile profile) {
        return switch (profile) {
            case AmazonS3Profile s3 ->
                List.of("REGION " + CodeNames.sql(s3.region().code()));
            case CloudflareR2Profile r2 ->
                List.of("REGION 'auto'", "ENDPOINT " + CodeNames.sql(StorageHosts.of(r2)), "URL_STYLE 'path'");
            case S3CompatibleProfile custom ->
                List.of(
                        "REGION " + CodeNames.sql(custom.region().code()),
                        "ENDPOINT " + CodeNames.sql(custom.endpoint().uri().getRawAuthority()),
                        "URL_STYLE " + style(custom.addressingStyle()),
                        "USE_SSL " + custom.endpoint().secure());
            case GoogleCloudStorageProfile _, AzureBlobProfile _, ManagedProfile _ -> List.of();
        };
    }

    private static String style(AddressingStyle style) {
        return switch (style) {
            case PATH -> "'path'";
            case VIRTUAL_HOSTED -> "'vhost'";
        };
    }
}
