package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import ai.altertable.settings.runtime.s3.S3Failure.Withheld;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a failure means when no stage knows better; each stage has a class of its own for what it does. */
final class Diagnoses {

    private static final int USUAL_PAUSE = 20;
    private static final int SHORTEST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 120;
    private static final int MINUTES = 10;

    private Diagnoses() {}

    /** @param doing what was tried, to go after "While": "listing the bucket" */
    static Diagnosis of(S3Failure failure, S3Target target, String doing) {
        return switch (failure) {
            case Unreached unreached -> NetworkDiagnoses.of(unreached.trouble(), target);
            case Refused refused -> of(refused, target, doing);
            case Withheld _ -> CredentialDiagnoses.unknownKey(target, KeyShape.UNKNOWN, failure);
        };
    }

    private static Diagnosis of(Refused refused, S3Target target, String doing) {
        return switch (refused.kind()) {
            case WRONG_REGION -> PlaceDiagnoses.wrongRegion(target, Optional.empty(), refused);
            case UNKNOWN_KEY -> CredentialDiagnoses.unknownKey(target, KeyShape.UNKNOWN, refused);
            case WRONG_SECRET -> CredentialDiagnoses.wrongSecret(refused);
            case TEMPORARY_KEY -> CredentialDiagnoses.temporaryKey(refused);
            case CLOCK_SKEW -> ClockDiagnoses.refused(target, Optional.empty(), Optional.empty(), refused);
            case NO_BUCKET -> PlaceDiagnoses.noBucket(target, refused);
            case INVALID_BUCKET_NAME -> PlaceDiagnoses.invalidName(target, refused);
            case WRONG_ADDRESSING -> PlaceDiagnoses.wrongAddressing(target, refused);
            case NEEDS_HTTPS ->
                target.secure() ? ServiceDiagnoses.unknown(refused, doing) : NetworkDiagnoses.needsHttps(target);
            case ACCOUNT_PROBLEM -> ServiceDiagnoses.accountProblem(refused);
            case REQUESTER_PAYS -> ServiceDiagnoses.requesterPays(target, refused);
            case KMS_DENIED -> PermissionDiagnoses.kms(target, refused);
            case KMS_UNUSABLE -> PermissionDiagnoses.kmsUnusable(refused);
            case LOCK_NEEDS_CHECKSUM -> LockDiagnoses.needsChecksum(refused);
            case LOCKED -> LockDiagnoses.locked(refused, doing);
            case THROTTLED -> ServiceDiagnoses.throttled(refused, doing);
            case SERVER_ERROR -> ServiceDiagnoses.serverError(refused, doing);
            case INTERMEDIARY -> ServiceDiagnoses.proxyPage(refused.status(), doing);
            case REDIRECTED -> NetworkDiagnoses.redirected(target, refused.status());
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

    /** Only the person can agree: it is their account that is billed. */
    static Remedy agreeToPay() {
        return change("Agree to pay for requests", BucketField.REQUESTER_PAYS, "yes");
    }

    static Remedy tryAgain() {
        return new Remedy.TryAgain("Test again");
    }

    /** For what takes time to take effect. {@code seconds} is the service's own wish for a pause, or 0. */
    static Remedy keepTrying(int seconds) {
        int pause = seconds == 0 ? USUAL_PAUSE : Math.clamp(seconds, SHORTEST_PAUSE, LONGEST_PAUSE);
        return new Remedy.KeepTrying("Keep trying until it works", pause, MINUTES);
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
