package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.Filling;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The draft that a screen is about, as it was stored last, and the ways to change it. */
final class DraftEditor {

    private final DraftService drafts;
    private final List<Runnable> listeners = new ArrayList<>();
    private Draft draft;

    DraftEditor(DraftService drafts, Draft draft) {
        this.drafts = drafts;
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    UUID id() {
        return draft.id();
    }

    /** Hears of every change after it was stored. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    List<FieldProblem> problems() {
        return drafts.problems(draft);
    }

    Optional<FieldProblem> problem(BucketField field) {
        return problems().stream().filter(problem -> problem.field() == field).findFirst();
    }

    void set(BucketField field, String value) {
        var _ = store(() -> drafts.setField(id(), field, value));
    }

    void choose(CredentialKind kind) {
        var _ = store(() -> drafts.chooseKind(id(), kind));
    }

    /** Seals what was typed. The text itself is the caller's to forget. */
    void seal(CredentialPart part, CharSequence typed) {
        try (Secret secret = Secret.of(typed)) {
            var _ = store(() -> drafts.seal(id(), part, secret));
        }
    }

    /** Fills in what nobody typed. */
    void fill(Filling filling) {
        var _ = store(() -> drafts.fill(id(), List.of(filling)));
    }

    /** Starts asking the bucket for what the form leaves open; empty when there is nothing to ask, or no draft. */
    Optional<RunningDiscovery> ask(DraftDiscovery discovery) {
        try {
            return discovery.start(id());
        } catch (NoSuchElementException _) {
            return Optional.empty();
        }
    }

    /** Fills in what the bucket said; false when that could not be done, which was said on the screen then. */
    boolean keep(DraftDiscovery discovery, Map<BucketField, String> found) {
        return store(() -> discovery.keep(id(), found));
    }

    /** Does what the remedy says; false when that could not be done, which was said on the screen then. */
    boolean apply(Remedy remedy) {
        return store(() -> drafts.apply(id(), remedy));
    }

    /** Takes in what happened to the draft elsewhere: a test that ended, say. */
    void reload() {
        drafts.find(id()).ifPresent(this::changed);
    }

    private boolean store(Supplier<Draft> change) {
        Draft stored;
        try {
            stored = change.get();
        } catch (NoSuchElementException _) {
            // Discarded in another window: the same address now says so.
            UI.getCurrent().refreshCurrentRoute(false);
            return false;
        } catch (RuntimeFailedException failure) {
            Notifications.error(Objects.requireNonNullElse(failure.getMessage(), "The key could not be changed."));
            return false;
        }
        changed(stored);
        return true;
    }

    private void changed(Draft stored) {
        draft = stored;
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
