package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import org.jspecify.annotations.Nullable;

/** What the credential may not do, and what exactly to grant. */
final class PermissionDiagnoses {

    private static final String COPY = "Copy what to grant";

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
        Denial denial = failure instanceof Refused refused ? refused.hints().denial() : null;
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                permission.label(),
                "The key may not " + permission.act() + " in " + place + ".",
                denial == null ? note : (denial.words() + " " + note).strip(),
                failure,
                remedies(target, permission, denial));
    }

    private static Remedy[] remedies(S3Target target, Permission permission, @Nullable Denial denial) {
        Remedy wait = Diagnoses.keepTrying(0);
        return denial != null && !denial.grantHelps()
                ? new Remedy[] {wait}
                : new Remedy[] {
                    new Remedy.GrantPermission(
                            COPY, Grants.statement(target, permission, denial == null ? null : denial.action())),
                    wait
                };
    }

    /** Nobody can use the bucket's KMS key at present. */
    static Diagnosis kmsUnusable(Refused refused) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Encryption key unusable",
                "The KMS key that the bucket encrypts with is disabled, deleted or about to be deleted.",
                "Enable it again, or give the bucket another default encryption key.",
                refused,
                Diagnoses.tryAgain(),
                Diagnoses.keepTrying(0));
    }

    static Diagnosis kms(S3Target target, Refused refused) {
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Encryption key denied",
                "The bucket encrypts with a KMS key that this access key may not use.",
                "Grant it in the key's own policy as well, if that does not delegate to IAM.",
                refused,
                new Remedy.GrantPermission(
                        COPY, Grants.kms(target, refused.hints().kmsKey())),
                Diagnoses.keepTrying(0));
    }
}
