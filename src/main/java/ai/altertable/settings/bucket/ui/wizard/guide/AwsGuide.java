package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Amazon S3: an IAM user with one inline policy. */
final class AwsGuide {

    private AwsGuide() {}

    static GuideText of(Place place, Access access, String region) {
        String policy = S3Policy.json(partition(region), place, access);
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
