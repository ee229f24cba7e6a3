package ai.altertable.settings.bucket.ui.wizard.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.Provider;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GuideTextTest {

    @Test
    void amazonGetsThePolicyForExactlyThisBucketAndPrefix() {
        assertThat(policy(Provider.AMAZON_S3, Access.READ_AND_WRITE, "acme-landing-zone", "raw", "eu-west-1"))
                .isEqualTo("""
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                            {
                              "Effect": "Allow",
                              "Action": "s3:ListBucket",
                              "Resource": "arn:aws:s3:::acme-landing-zone",
                              "Condition": { "StringLike": { "s3:prefix": "raw/*" } }
                            },
                            {
                              "Effect": "Allow",
                              "Action": [
                                "s3:GetObject",
                                "s3:PutObject",
                                "s3:DeleteObject",
                                "s3:AbortMultipartUpload"
                              ],
                              "Resource": "arn:aws:s3:::acme-landing-zone/raw/*"
                            }
                          ]
                        }""");
    }

    @Test
    void readOnlyAllowsNothingElse() {
        assertThat(policy(Provider.S3_COMPATIBLE, Access.READ_ONLY, "acme-exports", "", ""))
                .isEqualTo("""
                        {
                          "Version": "2012-10-17",
                          "Statement": [
                            {
                              "Effect": "Allow",
                              "Action": "s3:ListBucket",
                              "Resource": "arn:aws:s3:::acme-exports"
                            },
                            {
                              "Effect": "Allow",
                              "Action": "s3:GetObject",
                              "Resource": "arn:aws:s3:::acme-exports/*"
                            }
                          ]
                        }""");
    }

    @Test
    void otherPartitionsHaveTheirOwnArns() {
        assertThat(policy(Provider.AMAZON_S3, Access.READ_ONLY, "acme-cn", "", "cn-north-1"))
                .contains("arn:aws-cn:s3:::acme-cn/*");
        assertThat(policy(Provider.AMAZON_S3, Access.READ_ONLY, "acme-gov", "", "us-gov-west-1"))
                .contains("arn:aws-us-gov:s3:::acme-gov/*");
    }

    @Test
    void whatCannotBeABucketOrAPrefixNeverGetsIntoTheCode() {
        String policy = policy(Provider.AMAZON_S3, Access.READ_ONLY, "x\"}; rm -rf", "a\"b/$(id)", "");

        assertThat(policy).contains("arn:aws:s3:::your-bucket/your-prefix/*").doesNotContain("rm -rf", "$(id)");
        assertThat(JsonMapper.shared().readTree(policy).get("Statement").size()).isEqualTo(2);
    }

    @Test
    void theCommandsForAwsCarryThePolicy() {
        GuideText text =
                GuideText.of(form(Provider.AMAZON_S3, "acme-lake", "", ""), Access.READ_AND_WRITE, "altertable-id");

        assertThat(text.snippets().get(1).code())
                .contains(text.snippets().getFirst().code())
                .contains("aws iam create-access-key --user-name altertable");
    }

    @Test
    void googleGetsTheCommandsForAnHmacKey() {
        GuideText text = GuideText.of(
                form(Provider.GOOGLE_CLOUD_STORAGE, "acme-exports", "", ""), Access.READ_ONLY, "altertable-id");

        assertThat(text.snippets().getFirst().code()).isEqualTo("""
                gcloud iam service-accounts create altertable --project=PROJECT
                gcloud storage buckets add-iam-policy-binding gs://acme-exports \\
                  --member=serviceAccount:altertable@PROJECT.iam.gserviceaccount.com \\
                  --role=roles/storage.objectViewer
                gcloud storage hmac create altertable@PROJECT.iam.gserviceaccount.com --project=PROJECT""");
    }

    @Test
    void cloudflareGetsTheTokensPermissionInWords() {
        GuideText text = GuideText.of(
                form(Provider.CLOUDFLARE_R2, "acme-archive", "", ""), Access.READ_AND_WRITE, "altertable-id");

        assertThat(text.snippets()).isEmpty();
        assertThat(text.steps())
                .contains("Permissions: Object Read & Write.")
                .anyMatch(step -> step.contains("acme-archive"));
    }

    private static String policy(Provider provider, Access access, String bucket, String prefix, String region) {
        return GuideText.of(form(provider, bucket, prefix, region), access, "altertable-id")
                .snippets()
                .getFirst()
                .code();
    }

    private static BucketForm form(Provider provider, String bucket, String prefix, String region) {
        return new BucketForm(
                provider,
                UUID.randomUUID(),
                Map.of(BucketField.BUCKET_NAME, bucket, BucketField.PREFIX, prefix, BucketField.REGION, region));
    }
}
