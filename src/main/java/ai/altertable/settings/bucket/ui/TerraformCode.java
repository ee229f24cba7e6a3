package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connected bucket as a resource of Altertable's Terraform provider. What is secret is a variable: nobody can read the
 * stored ones back.
 */
final class TerraformCode {

    private TerraformCode() {}

    static String of(Bucket bucket) {
        String name = CodeNames.identifier(bucket.name());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("environment_id", CodeNames.hcl(bucket.environmentId().toString()));
        attributes.put("name", CodeNames.hcl(bucket.name()));
        attributes.putAll(place(bucket.profile()));
        bucket.credential().plain().entrySet().stream()
                .filter(plain -> plain.getKey() != BucketField.EXPIRES_AT)
                .sorted(Map.Entry.comparingByKey())
                .forEach(plain -> attributes.put(
                        plain.getKey().name().toLowerCase(Locale.ROOT), CodeNames.hcl(plain.getValue())));
        StringBuilder variables = new StringBuilder();
        for (CredentialPart part : bucket.credential().kind().parts()) {
            String attribute = attribute(part);
            variables.append(variable(name + "_" + attribute));
            attributes.put(attribute, "var." + name + "_" + attribute);
        }
        return variables + "resource \"altertable_bucket\" \"" + name + "\" {\n" + aligned(attributes) + "}"
                + note(bucket.profile());
    }

    private static String variable(String name) {
        return """
                variable "%s" {
                  type      = string
                  sensitive = true
                }

                """.formatted(name);
    }

    /** As {@code terraform fmt} would write them. */
    private static String aligned(Map<String, String> attributes) {
        int widest = attributes.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        attributes.forEach((name, value) -> lines.append("  ")
                .append(name)
                .append(" ".repeat(widest - name.length()))
                .append(" = ")
                .append(value)
                .append('\n'));
        return lines.toString();
    }

    private static String attribute(CredentialPart part) {
        return switch (part) {
            case SAS -> "sas_token";
            case ACCESS_KEY_ID, SECRET_ACCESS_KEY, SESSION_TOKEN, SERVICE_ACCOUNT_KEY, ACCOUNT_KEY, CLIENT_SECRET ->
                part.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, String> place(StorageProfile profile) {
        Map<String, String> place = new LinkedHashMap<>();
        switch (profile) {
            case AmazonS3Profile s3 -> place.put("region", s3.region().code());
            case CloudflareR2Profile r2 -> place.put("endpoint", "https://" + StorageHosts.of(r2));
            case GoogleCloudStorageProfile _ -> place.put("endpoint", "https://" + StorageHosts.GOOGLE);
            case AzureBlobProfile azure -> place.put("endpoint", "https://" + azure.host());
            case S3CompatibleProfile custom -> {
                place.put("region", custom.region().code());
                place.put("endpoint", custom.endpoint().value());
            }
            case ManagedProfile _ -> throw new IllegalArgumentException("Built-in buckets are not managed as code.");
        }
        place.replaceAll((_, value) -> CodeNames.hcl(value));
        return place;
    }

    /** Rather than leaving out in silence what the resource has no attribute for. */
    private static String note(StorageProfile profile) {
        return profile.prefix().value().isEmpty() ? "" : "\n# The prefix has no attribute here: set it in Altertable.";
    }
}
