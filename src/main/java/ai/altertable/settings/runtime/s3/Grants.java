package ai.altertable.settings.runtime.s3;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/** The least that has to be granted, in the provider's own words, for this bucket and prefix. */
final class Grants {

    private static final String STATEMENT = """
            {
              "Effect": "Allow",
              "Action": [%s],
              "Resource": "%s"%s
            }""";

    private Grants() {}

    /** @param denied the action that the service named, or null */
    static String statement(S3Target target, Permission permission, @Nullable String denied) {
        return switch (target.provider()) {
            case AMAZON_S3, S3_COMPATIBLE, ALTERTABLE -> iam(target, permission, denied);
            case CLOUDFLARE_R2 ->
                "Manage R2 API tokens > the token's permissions: Object "
                        + (permission.reading() ? "Read only" : "Read & Write") + ", applied to the bucket "
                        + target.bucket();
            case AZURE_BLOB -> throw new IllegalArgumentException("Azure does not speak S3.");
            case GOOGLE_CLOUD_STORAGE ->
                "gcloud storage buckets add-iam-policy-binding gs://" + target.bucket()
                        + " --member=serviceAccount:SERVICE_ACCOUNT_OF_THE_HMAC_KEY --role=" + permission.googleRole();
        };
    }

    static String kms(S3Target target, @Nullable String kmsKey) {
        String key = kmsKey == null ? "ARN_OF_THE_KMS_KEY_OF_" + target.bucket() : kmsKey;
        return STATEMENT.formatted(quoted(List.of("kms:GenerateDataKey", "kms:Decrypt")), escaped(key), "");
    }

    private static String iam(S3Target target, Permission permission, @Nullable String denied) {
        String actions = quoted(Stream.concat(permission.actions().stream(), Stream.ofNullable(denied))
                .distinct()
                .toList());
        String bucket = "arn:" + partition(target) + ":s3:::" + target.bucket();
        String below = literal(target.prefix().value()) + "*";
        if (permission != Permission.LIST) {
            return STATEMENT.formatted(actions, escaped(bucket + "/" + below), "");
        }
        String condition = target.prefix().value().isEmpty() ? "" : """
                ,
                  "Condition": {"StringLike": {"s3:prefix": "%s"}}""".formatted(escaped(below));
        return STATEMENT.formatted(actions, escaped(bucket), condition);
    }

    private static String partition(S3Target target) {
        return switch (target.provider()) {
            case AMAZON_S3 -> PartitionMetadata.of(Region.of(target.region())).id();
            case CLOUDFLARE_R2, GOOGLE_CLOUD_STORAGE, AZURE_BLOB, S3_COMPATIBLE, ALTERTABLE -> "aws";
        };
    }

    /** Text that a policy would take for a wildcard or a variable, as a literal. */
    private static String literal(String text) {
        return text.replace("$", "${$}").replace("*", "${*}").replace("?", "${?}");
    }

    private static String quoted(List<String> actions) {
        return actions.stream().map(action -> '"' + action + '"').collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
