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
                explanation(target, permission, denial, note),
                failure,
                remedies(target, permission, denial));
    }

    /** Amazon tells a bucket whose requesters pay from one that may not be listed in no word of its refusal. */
    private static String explanation(S3Target target, Permission permission, @Nullable Denial denial, String note) {
        if (denial != null) {
            return (denial.words() + " " + note).strip();
        }
        return permission == Permission.LIST && target.mayAgreeToPay()
                ? (note + " If it may, the bucket lets those pay who ask for its data, and you have to agree to that.")
                        .strip()
                : note;
    }

    private static Remedy[] remedies(S3Target target, Permission permission, @Nullable Denial denial) {
        Remedy wait = Diagnoses.keepTrying(0);
        if (denial == null && permission == Permission.LIST && target.mayAgreeToPay()) {
            return new Remedy[] {
                new Remedy.GrantPermission(COPY, Grants.statement(target, permission, null)),
                wait,
                Diagnoses.agreeToPay()
            };
        }
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
