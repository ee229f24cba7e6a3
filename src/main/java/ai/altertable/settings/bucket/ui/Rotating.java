package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RunningTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One rotation: what its dialog can do with the draft behind it. */
final class Rotating {

    private final UUID draft;
    private final DraftService drafts;
    private final DraftTesting testing;
    private final BucketSaving saving;

    Rotating(Draft draft, DraftService drafts, DraftTesting testing, BucketSaving saving) {
        this.draft = draft.id();
        this.drafts = drafts;
        this.testing = testing;
        this.saving = saving;
    }

    /** Seals the text and wipes our copy; returns what may be shown of the key, or empty. */
    String seal(CredentialPart part, String typed) {
        try (Secret secret = Secret.of(typed)) {
            return drafts.seal(draft, part, secret).credential().hint();
        }
    }

    /** What there is to enter. */
    List<CredentialPart> parts() {
        return drafts.find(draft)
                .map(now -> now.form().credentialKind().parts())
                .orElse(List.of());
    }

    Set<CredentialPart> sealed() {
        return drafts.find(draft)
                .map(now -> Set.copyOf(now.credential().parts().keySet()))
                .orElse(Set.of());
    }

    List<FieldProblem> problems() {
        return drafts.find(draft).map(drafts::problems).orElse(List.of());
    }

    RunningTest test(ConnectionListener listener) {
        return testing.test(draft, listener);
    }

    void apply(Remedy remedy) {
        var ignored = drafts.apply(draft, remedy);
    }

    SaveOutcome save() {
        return saving.save(draft, false);
    }

    void discard() {
        drafts.discard(draft);
    }
}
