package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Amazon S3: an IAM user with one inline policy. */
final class AwsGuide {

    private AwsGuide() {}

    static GuideText of(BucketForm form, Place place, Access access, String externalId) {
        String partition = partition(form.value(BucketField.REGION));
        return switch (form.credentialKind()) {
            case ASSUMED_ROLE -> AwsRoleGuide.of(place, access, partition, externalId);
            case TEMPORARY_KEY -> temporary(S3Policy.json(partition, place, access));
            case ACCESS_KEY, HMAC_KEY, SERVICE_ACCOUNT_KEY, ACCOUNT_KEY, SAS, SERVICE_PRINCIPAL, MANAGED ->
                user(S3Policy.json(partition, place, access));
        };
    }

    private static GuideText temporary(String policy) {
        return new GuideText(
                "A temporary key ends within hours, and the bucket cannot be used any more. It is good for a trial: for"
                        + " anything that stays, use an access key. Whoever gets the key needs this policy.",
                List.of(),
                List.of(
                        new Snippet("Policy", policy),
                        new Snippet("AWS CLI", "aws sts get-session-token --duration-seconds 43200")));
    }

    private static GuideText user(String policy) {
        return new GuideText(
                "Create an IAM user with exactly this policy, then an access key for it.",
                List.of(),
                List.of(new Snippet("Policy", policy), new Snippet("AWS CLI", commands(policy))));
    }

    /** The partition that the region is in; its name is part of every ARN. */
    private static String partition(String region) {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    private static String commands(String policy) {
        return """
                cat > altertable-policy.json <<'JSON'
                %s
                JSON
                aws iam create-user --user-name altertable
                aws iam put-user-policy --user-name altertable --policy-name altertable-bucket --policy-document file://altertable-policy.json
                aws iam create-access-key --user-name altertable""".formatted(policy);
    }
}
