package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import org.jspecify.annotations.Nullable;

/** Key and secret. */
final class CredentialDiagnoses {

    private CredentialDiagnoses() {}

    /** @param shape of the key id */
    static Diagnosis unknownKey(S3Target target, KeyShape shape, S3Failure failure) {
        String foreign = foreign(target, shape);
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                "Access key unknown",
                "The service does not know this access key ID.",
                foreign.isEmpty()
                        ? switch (target.provider()) {
                            case AMAZON_S3 ->
                                "It may be mistyped, deleted or deactivated, or belong to another AWS partition.";
                            case CLOUDFLARE_R2 ->
                                "R2 shows the access key ID beside the secret, once, when a token is made.";
                            case GOOGLE_CLOUD_STORAGE -> "It must be the access ID of an active HMAC key.";
                            case AZURE_BLOB, S3_COMPATIBLE, ALTERTABLE ->
                                "It may be mistyped, deleted or deactivated, or belong to another service.";
                        }
                        : "It looks like a key of " + foreign + ".",
                failure,
                Diagnoses.revisit(BucketField.ACCESS_KEY_ID));
    }

    /** Whose key it looks like, if it is not the chosen provider's. */
    private static String foreign(S3Target target, KeyShape shape) {
        return switch (shape) {
            case AWS_ACCESS_KEY_ID -> of("Amazon S3", target.provider() == Provider.AMAZON_S3 || custom(target));
            case GOOGLE_HMAC_ID ->
                of("Google Cloud Storage", target.provider() == Provider.GOOGLE_CLOUD_STORAGE || custom(target));
            case HEX_32 -> of("Cloudflare R2", target.provider() == Provider.CLOUDFLARE_R2 || custom(target));
            case AWS_TEMPORARY_KEY_ID,
                    AWS_OTHER_ID,
                    HEX_64,
                    SECRET_40,
                    AZURE_ACCOUNT_KEY,
                    AZURE_SAS,
                    AZURE_CONNECTION_STRING,
                    GUID,
                    JSON,
                    TOO_LONG,
                    UNKNOWN -> "";
        };
    }

    private static String of(String provider, boolean asChosen) {
        return asChosen ? "" : provider;
    }

    private static boolean custom(S3Target target) {
        return Diagnoses.custom(target);
    }

    /** @param knownAt where the key is known: {@code AWS China}; {@code region} one to use there, or null */
    static Diagnosis otherPartition(S3Target target, String knownAt, @Nullable String region, S3Failure failure) {
        return Diagnoses.at(
                BucketField.REGION,
                "Key of another partition",
                "This access key belongs to " + knownAt + ", which " + target.region() + " is not a part of.",
                "Partitions of AWS share neither keys nor buckets.",
                failure,
                region == null
                        ? Diagnoses.revisit(BucketField.REGION)
                        : Diagnoses.change("Switch to " + region, BucketField.REGION, region));
    }

    /** A Cloudflare API token, or the account's id, in the field of the key id. */
    static Diagnosis notAnR2Key(boolean accountId) {
        return Diagnoses.at(
                BucketField.ACCESS_KEY_ID,
                accountId ? "Account ID, not a key" : "API token, not a key",
                accountId
                        ? "This is the account ID, not an access key ID."
                        : "This is the value of an API token, not an access key ID.",
                "R2 shows the access key ID, of 32 characters, below the token when it is made. It was not sent.",
                new S3Failure.Withheld(),
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

    /** A secret that is not of the shape that R2's have: most likely the value of the token above it. */
    static Diagnosis notAnR2Secret(S3Failure failure) {
        return Diagnoses.at(
                BucketField.SECRET_ACCESS_KEY,
                "Secret key rejected",
                "The secret access key does not belong to this access key ID.",
                "A secret of R2 has 64 characters, 0 to 9 and a to f; this may be the value of the API token, which "
                        + "stands above it.",
                failure,
                Diagnoses.revisit(BucketField.SECRET_ACCESS_KEY));
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

    /** Of a temporary key that came with its session token. */
    static Diagnosis sessionToken(S3Failure failure) {
        boolean expired = failure instanceof Refused refused && refused.code().equals("ExpiredToken");
        return Diagnoses.at(
                BucketField.SESSION_TOKEN,
                expired ? "Temporary key expired" : "Session token rejected",
                expired
                        ? "This temporary key has expired."
                        : "The session token does not belong to this access key ID.",
                "Get a new temporary key and enter all three of its parts: access key ID, secret and session token.",
                failure,
                Diagnoses.revisit(BucketField.SESSION_TOKEN));
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
