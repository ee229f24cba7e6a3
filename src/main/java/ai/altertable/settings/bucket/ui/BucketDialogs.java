package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import org.springframework.stereotype.Component;

/** Opens the dialogs that change a connected bucket. */
@Component
class BucketDialogs {

    private final BucketService buckets;
    private final DraftService drafts;
    private final DraftTesting testing;
    private final BucketSaving saving;

    BucketDialogs(BucketService buckets, DraftService drafts, DraftTesting testing, BucketSaving saving) {
        this.buckets = buckets;
        this.drafts = drafts;
        this.testing = testing;
        this.saving = saving;
    }

    /** @param done called when the bucket has changed, or turned out to be gone */
    void rotate(String slug, String name, Runnable done) {
        drafts.begin(Draft.Purpose.ROTATE, slug)
                .ifPresentOrElse(
                        draft -> {
                            Runnable restore = () -> restore(slug, done);
                            new RotateCredentialsDialog(name, new Rotating(draft, drafts, testing, saving), () -> {
                                        Notifications.undoable(
                                                "The credentials of " + name
                                                        + " were replaced. The previous ones can be restored for 24 hours.",
                                                restore);
                                        done.run();
                                    })
                                    .open();
                        },
                        () -> gone(name, done));
    }

    /** @param done called when the bucket is gone */
    void delete(String slug, String name, Runnable done) {
        new DeleteBucketDialog(name, () -> buckets.delete(slug), done).open();
    }

    /** Takes the last rotation back. */
    void restore(String slug, Runnable done) {
        if (buckets.restorePreviousCredential(slug)) {
            Notifications.success("The previous credentials are in use again.");
        } else {
            Notifications.error("The previous credentials can't be restored any more: their 24 hours are over.");
        }
        done.run();
    }

    private static void gone(String name, Runnable done) {
        Notifications.error(name + " was deleted in the meantime.");
        done.run();
    }
}
