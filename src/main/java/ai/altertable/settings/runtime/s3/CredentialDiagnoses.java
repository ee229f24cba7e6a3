package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;

/** Key and secret. */
final class CredentialDiagnoses {

    private CredentialDiagnoses() {}

    static Diagnosis unknownKey(S3Target target, S3Failure failure) {
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Access key unknown",
                "The service does not know this access key ID.",
                switch (target.provider()) {
                    case AMAZON_S3 -> "It may be mistyped, deleted or deactivated, or belong to another AWS partition.";
                    case CLOUDFLARE_R2 -> "R2 shows the access key ID beside the secret, once, when a token is made.";
                    case GOOGLE_CLOUD_STORAGE -> "It must be the access ID of an active HMAC key.";
                    case AZURE_BLOB, S3_COMPATIBLE, ALTERTABLE ->
                        "It may be mistyped, deleted or deactivated, or belong to another service.";
                },
                failure,
                Diagnoses.revisit(BucketField.ACCESS_KEY_ID));
    }

    /** A key id of a shape that is none, said before anything else is guessed. */
    static Diagnosis notAKey(KeyShape shape, S3Failure failure) {
        return shape == KeyShape.AWS_OTHER_ID
                ? Diagnoses.at(
                        BucketField.ACCESS_KEY_ID,
                        "Not a key",
                        "This is the ID of a user or role, not of an access key.",
                        "The ID of an access key starts with AKIA.",
                        failure,
                        Diagnoses.revisit(BucketField.ACCESS_KEY_ID))
                : temporaryKey(failure);
    }

    static Diagnosis wrongSecret(S3Failure failure) {
        return Diagnoses.at(
                BucketField.SECRET_ACCESS_KEY,
                "Secret key rejected",
                "The secret access key does not belong to this access key ID.",
                "The access key ID itself is known. Enter the secret again, or make a new key.",
                failure,
                Diagnoses.revisit(BucketField.SECRET_ACCESS_KEY));
    }

    static Diagnosis temporaryKey(S3Failure failure) {
        String explanation = "It expires within hours and needs a session token. Use a long-lived key";
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Temporary key",
                failure instanceof Refused refused && refused.code().equals("ExpiredToken")
                        ? "This temporary key has expired."
                        : "This is a temporary key, which cannot stay connected.",
                explanation + "; at AWS its ID starts with AKIA.",
                failure,
                Diagnoses.revisit(BucketField.ACCESS_KEY_ID));
    }

    /** @param verified whether they were accepted the other way round */
    static Diagnosis swapped(S3Failure failure, boolean verified) {
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Key and secret swapped",
                "Key and secret are in each other's field.",
                verified ? "Exchanged, they are accepted." : "What they look like leaves no doubt.",
                failure,
                new Remedy.RepairCredential("Swap key and secret", CredentialRepair.SWAP));
    }

    static Diagnosis padded(S3Failure failure, boolean keyIdAtFault) {
        return Diagnoses.at(
                keyIdAtFault ? BucketField.ACCESS_KEY_ID : BucketField.SECRET_ACCESS_KEY,
                "Key needs trimming",
                "Spaces or quotation marks were copied along with the key.",
                "Without them, key and secret are accepted.",
                failure,
                new Remedy.RepairCredential("Remove them", CredentialRepair.TRIM));
    }
}
