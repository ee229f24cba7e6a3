package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import ai.altertable.settings.runtime.s3.S3Failure.Withheld;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a failure means when no stage knows better; each stage has a class of its own for what it does. */
final class Diagnoses {

    private Diagnoses() {}

    /** @param doing what was tried, to go after "While": "listing the bucket" */
    static Diagnosis of(S3Failure failure, S3Target target, String doing) {
        return switch (failure) {
            case Unreached unreached -> NetworkDiagnoses.of(unreached.trouble(), target);
            case Refused refused -> of(refused, target, doing);
            case Withheld _ -> CredentialDiagnoses.unknownKey(target, failure);
        };
    }

    private static Diagnosis of(Refused refused, S3Target target, String doing) {
        return switch (refused.kind()) {
            case WRONG_REGION -> PlaceDiagnoses.wrongRegion(target, refused);
            case UNKNOWN_KEY -> CredentialDiagnoses.unknownKey(target, refused);
            case WRONG_SECRET -> CredentialDiagnoses.wrongSecret(refused);
            case TEMPORARY_KEY -> CredentialDiagnoses.temporaryKey(refused);
            case CLOCK_SKEW -> ServiceDiagnoses.clockSkew(refused.evidence());
            case NO_BUCKET -> PlaceDiagnoses.noBucket(target, refused);
            case INVALID_BUCKET_NAME -> PlaceDiagnoses.invalidName(target, refused);
            case WRONG_ADDRESSING -> PlaceDiagnoses.wrongAddressing(target, refused);
            case KMS_DENIED -> PermissionDiagnoses.kms(target, refused);
            case LOCK_NEEDS_CHECKSUM -> ServiceDiagnoses.lockNeedsChecksum(refused);
            case THROTTLED -> ServiceDiagnoses.throttled(refused, doing);
            case SERVER_ERROR -> ServiceDiagnoses.serverError(refused, doing);
            case DENIED, PRECONDITION_FAILED, NOT_SUPPORTED, OTHER -> ServiceDiagnoses.unknown(refused, doing);
        };
    }

    static Diagnosis at(
            @Nullable BucketField field,
            String label,
            String cause,
            String explanation,
            S3Failure failure,
            Remedy... remedies) {
        return new Diagnosis(cause, explanation, label, field, List.of(remedies), failure.evidenceText());
    }

    static Remedy change(String label, BucketField field, String value) {
        return new Remedy.ChangeFields(label, Map.of(field, value));
    }

    static Remedy revisit(BucketField field) {
        return new Remedy.RevisitField("Check " + lowerCaseFirst(field.label()), field);
    }

    static Remedy tryAgain() {
        return new Remedy.TryAgain("Test again");
    }

    /** The field that decides the host name, if it is the form's to change. */
    static @Nullable BucketField placeField(S3Target target) {
        return switch (target.provider()) {
            case AMAZON_S3 -> BucketField.REGION;
            case CLOUDFLARE_R2 -> BucketField.ACCOUNT_ID;
            case S3_COMPATIBLE -> BucketField.ENDPOINT;
            case GOOGLE_CLOUD_STORAGE, AZURE_BLOB, ALTERTABLE -> null;
        };
    }

    static boolean custom(S3Target target) {
        return target.provider() == Provider.S3_COMPATIBLE;
    }

    private static String lowerCaseFirst(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
