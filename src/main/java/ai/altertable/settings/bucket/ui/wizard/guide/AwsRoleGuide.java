package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Amazon S3 without a key: a role that Altertable may take on, for this bucket only. */
final class AwsRoleGuide {

    private AwsRoleGuide() {}

    static GuideText of(Place place, Access access, String partition, String externalId) {
        String trust = trust(partition, externalId);
        String policy = S3Policy.json(partition, place, access);
        return new GuideText(
                "Create an IAM role that trusts Altertable and has exactly this policy. Replace ALTERTABLE_ACCOUNT with the"
                        + " AWS account that Altertable runs in: whoever operates it knows the number.",
                List.of(),
                List.of(
                        new Snippet("Trust policy", trust),
                        new Snippet("Policy", policy),
                        new Snippet("AWS CLI", commands(trust, policy))));
    }

    private static String trust(String partition, String externalId) {
        return """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Principal": { "AWS": "arn:%s:iam::ALTERTABLE_ACCOUNT:root" },
                      "Action": "sts:AssumeRole",
                      "Condition": { "StringEquals": { "sts:ExternalId": "%s" } }
                    }
                  ]
                }""".formatted(partition, externalId);
    }

    private static String commands(String trust, String policy) {
        return """
                cat > altertable-trust.json <<'JSON'
                %s
                JSON
                cat > altertable-policy.json <<'JSON'
                %s
                JSON
                aws iam create-role --role-name altertable --assume-role-policy-document file://altertable-trust.json
                aws iam put-role-policy --role-name altertable --policy-name altertable-bucket --policy-document file://altertable-policy.json""".formatted(trust, policy);
    }
}
