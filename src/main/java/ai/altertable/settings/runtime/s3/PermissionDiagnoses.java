package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;

/** What the credential may not do, and what exactly to grant. */
final class PermissionDiagnoses {

    private PermissionDiagnoses() {}

    static Diagnosis denied(S3Target target, Permission permission, S3Failure failure) {
        return denied(target, permission, failure, "");
    }

    /** @param note what else the person must know, or empty */
    static Diagnosis denied(S3Target target, Permission permission, S3Failure failure, String note) {
        String place = target.bucket()
                + (target.prefix().value().isEmpty()
                        ? ""
                        : "/" + target.prefix().value());
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                permission.label(),
                "The key may not " + permission.act() + " in " + place + ".",
                note,
                failure,
                new Remedy.GrantPermission("Copy what to grant", Grants.statement(target, permission)));
    }

    static Diagnosis kms(S3Target target, Refused refused) {
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Encryption key denied",
                "The bucket encrypts with a KMS key that this access key may not use.",
                "Grant it in the key's own policy as well, if that does not delegate to IAM.",
                refused,
                new Remedy.GrantPermission("Copy what to grant", Grants.kms(target, refused.kmsKey())));
    }
}
