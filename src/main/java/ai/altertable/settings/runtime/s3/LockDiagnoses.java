package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.List;

/** Buckets that keep what one deletes: for good, or for a time. */
final class LockDiagnoses {

    private static final String SPACE =
            "A catalog could not free the space of what it no longer needs. Choose a bucket without a default retention.";

    private LockDiagnoses() {}

    static Diagnosis needsChecksum(Refused refused) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Object Lock is on",
                "The bucket locks every new object for a time (Object Lock), and refuses uploads without a checksum.",
                SPACE,
                refused,
                Diagnoses.revisit(BucketField.BUCKET_NAME));
    }

    /** @param doing to go after "While" */
    static Diagnosis locked(Refused refused, String doing) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Objects are locked",
                "While " + doing + ", the service refused because the bucket keeps every object for a time.",
                SPACE,
                refused,
                Diagnoses.revisit(BucketField.BUCKET_NAME));
    }

    /** The test's objects went, and their locked versions stay. */
    static Diagnosis lockedVersions(S3Target target, ProbeObjects objects) {
        return new Diagnosis(
                "The bucket locks every new object for a time (Object Lock): what the test wrote under "
                        + objects.prefix() + " in " + target.bucket() + " stays until then.",
                SPACE,
                "Object Lock is on",
                BucketField.BUCKET_NAME,
                List.of(Diagnoses.revisit(BucketField.BUCKET_NAME)),
                "");
    }

    /** The test's objects went, and their versions stay. */
    static Diagnosis oldVersions(S3Target target, ProbeObjects objects) {
        String prefix = target.prefix().value().replace("\\", "\\\\").replace("\"", "\\\"");
        return new Diagnosis(
                "The bucket keeps old versions of deleted objects (versioning), those of the test under "
                        + objects.prefix() + " included.",
                "What catalogs delete goes on taking space until a lifecycle rule removes it.",
                "Old versions are kept",
                null,
                List.of(new Remedy.GrantPermission("Copy the lifecycle rule", lifecycle(prefix))),
                "");
    }

    private static String lifecycle(String prefix) {
        return """
                {
                  "Rules": [{
                    "ID": "remove-old-versions",
                    "Status": "Enabled",
                    "Filter": {"Prefix": "%s"},
                    "NoncurrentVersionExpiration": {"NoncurrentDays": 7},
                    "Expiration": {"ExpiredObjectDeleteMarker": true}
                  }]
                }""".formatted(prefix);
    }
}
