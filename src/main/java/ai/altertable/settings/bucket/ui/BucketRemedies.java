package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.connection.Remedy;

/** What a remedy means for a bucket that is connected already: the screen that mends it. */
final class BucketRemedies {

    private final Runnable test;
    private final Runnable edit;
    private final Runnable rotate;

    BucketRemedies(Runnable test, Runnable edit, Runnable rotate) {
        this.test = test;
        this.edit = edit;
        this.rotate = rotate;
    }

    void apply(Remedy remedy) {
        switch (remedy) {
            case Remedy.TryAgain _, Remedy.KeepTrying _ -> test.run();
            case Remedy.ChangeFields _ -> edit.run();
            case Remedy.RepairCredential _ -> rotate.run();
            case Remedy.RevisitField revisit -> (isKey(revisit.field()) ? rotate : edit).run();
            case Remedy.GrantPermission _ -> {
                // Shown to be copied.
            }
        }
    }

    private static boolean isKey(BucketField field) {
        return CredentialPart.of(field) != null;
    }
}
