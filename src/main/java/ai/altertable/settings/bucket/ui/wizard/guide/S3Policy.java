package ai.altertable.settings.bucket.ui.wizard.guide;

/** The least that a key needs, in the policy language of IAM, which S3-compatible services speak as well. */
final class S3Policy {

    private S3Policy() {}

    /** @param partition {@code aws}, or another one's name */
    static String json(String partition, Place place, Access access) {
        return """
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Effect": "Allow",
                      "Action": "s3:ListBucket",
                      "Resource": "arn:%1$s:s3:::%2$s"%3$s
                    },
                    {
                      "Effect": "Allow",
                      "Action": %4$s,
                      "Resource": "arn:%1$s:s3:::%5$s"
                    }
                  ]
                }""".formatted(partition, place.bucket(), condition(place), actions(access), place.objects());
    }

    private static String condition(Place place) {
        return place.prefix().isEmpty() ? "" : """
                ,
                      "Condition": { "StringLike": { "s3:prefix": "%s*" } }""".formatted(place.prefix());
    }

    private static String actions(Access access) {
        return switch (access) {
            case READ_AND_WRITE -> """
                [
                        "s3:GetObject",
                        "s3:PutObject",
                        "s3:DeleteObject",
                        "s3:AbortMultipartUpload"
                      ]""";
            case READ_ONLY -> "\"s3:GetObject\"";
        };
    }
}
