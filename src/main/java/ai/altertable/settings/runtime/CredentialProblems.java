package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialSource;
import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import java.util.List;

/** What is said of a credential that cannot even be tried. */
final class CredentialProblems {

    static final String SEAL_BROKEN =
            "The stored credential does not open: it was changed, or sealed for another bucket or another key.";

    private CredentialProblems() {}

    static Diagnosis sealBroken(CredentialSource credential) {
        return diagnosis(
                SEAL_BROKEN,
                "Nothing was sent to the storage. Enter the credential again, all of it.",
                "Credential does not open",
                secretOf(credential));
    }

    /** What is most surely wrong when a seal is: the last part, which is secret in every kind. */
    private static BucketField secretOf(CredentialSource credential) {
        return switch (credential) {
            case SealedCredential sealed
            when !sealed.kind().parts().isEmpty() ->
                sealed.kind().parts().getLast().field();
            case SealedCredential _, ManagedCredential _ -> BucketField.SECRET_ACCESS_KEY;
        };
    }

    static Diagnosis missing(BucketField field) {
        return diagnosis(field.label() + " is missing.", "", "Credential incomplete", field);
    }

    private static Diagnosis diagnosis(String cause, String explanation, String shortLabel, BucketField field) {
        Remedy remedy = new Remedy.RevisitField("Enter " + field.label(), field);
        return new Diagnosis(cause, explanation, shortLabel, field, List.of(remedy), "");
    }
}
