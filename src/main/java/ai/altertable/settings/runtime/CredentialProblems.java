package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import java.util.List;

/** What is said of a credential that cannot even be tried. */
final class CredentialProblems {

    static final String SEAL_BROKEN =
            "The stored credential does not open: it was changed, or sealed for another bucket or another key.";

    private CredentialProblems() {}

    static Diagnosis sealBroken() {
        return diagnosis(
                SEAL_BROKEN,
                "Nothing was sent to the storage. Enter the access key ID and the secret access key again.",
                "Credential does not open",
                BucketField.SECRET_ACCESS_KEY);
    }

    static Diagnosis missing(CredentialPart part) {
        BucketField field = part.field();
        return diagnosis(field.label() + " is missing.", "", "Credential incomplete", field);
    }

    private static Diagnosis diagnosis(String cause, String explanation, String shortLabel, BucketField field) {
        Remedy remedy = new Remedy.RevisitField("Enter " + field.label(), field);
        return new Diagnosis(cause, explanation, shortLabel, field, List.of(remedy), "");
    }
}
