package ai.altertable.settings.bucket;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialSealer;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.DraftStore;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Drafts of the person who asks. Methods that take a draft's id throw {@link NoSuchElementException} when that person has
 * no such draft; to everybody else it does not exist.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class DraftService {

    private static final int TRIES = 5;

    private final DraftStore drafts;
    private final BucketStore buckets;
    private final CredentialStore credentials;
    private final CredentialSealer sealer;
    private final IsolatedRuntime runtime;
    private final CurrentViewer viewers;
    private final Clock clock;

    DraftService(
            DraftStore drafts,
            BucketStore buckets,
            CredentialStore credentials,
            CredentialSealer sealer,
            IsolatedRuntime runtime,
            CurrentViewer viewers,
            Clock clock) {
        this.drafts = drafts;
        this.buckets = buckets;
        this.credentials = credentials;
        this.sealer = sealer;
        this.runtime = runtime;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * A draft of a new bucket.
     *
     * @throws NoSuchElementException when the organization has no such environment
     */
    public Draft begin(Provider provider, UUID environmentId) {
        buckets.environment(viewers.require().organizationId(), environmentId);
        BucketForm form = BucketForm.empty(provider, environmentId);
        return store(Ids.next(), Draft.Purpose.CONNECT, null, form);
    }

    /** A draft that edits a connected bucket, or gives it a new credential; empty when there is none to change. */
    public Optional<Draft> begin(Draft.Purpose purpose, String slug) {
        return buckets.find(viewers.require().organizationId(), slug)
                .filter(bucket -> !bucket.builtIn())
                .map(bucket -> {
                    BucketForm form = BucketForm.of(bucket);
                    if (purpose == Draft.Purpose.ROTATE) {
                        // When the old key ends says nothing about the new one.
                        form = form.with(BucketField.EXPIRES_AT, "");
                    }
                    return store(bucket.id(), purpose, new Draft.Base(slug, bucket.version(), form), form);
                });
    }

    private Draft store(UUID bucketId, Draft.Purpose purpose, Draft.@Nullable Base base, BucketForm form) {
        Viewer viewer = viewers.require();
        Draft draft = new Draft(
                Ids.next(),
                viewer.organizationId(),
                viewer.userId(),
                bucketId,
                purpose,
                base,
                form,
                SealedCredential.empty(form.credentialKind()),
                0,
                null);
        drafts.insert(draft);
        return draft;
    }

    public Optional<Draft> find(UUID id) {
        Viewer viewer = viewers.require();
        return drafts.find(viewer.organizationId(), viewer.userId(), id);
    }

    /** All that has to be mended before the draft can be tested, in the order of the form. */
    public List<FieldProblem> problems(Draft draft) {
        return DraftRules.problems(draft, clock.instant());
    }

    /** What the person typed into the field. */
    public Draft setField(UUID id, BucketField field, String value) {
        return change(id, draft -> draft.with(draft.form().typed(field, value)));
    }

    /** Fills in what nobody typed. A field that somebody decided on stays as it is: it can only be offered a fix. */
    public Draft fill(UUID id, List<Filling> fillings) {
        return change(id, draft -> draft.with(Fillings.into(draft.form(), fillings)));
    }

    /** What was typed stays, where the other provider asks for it as well. */
    public Draft chooseProvider(UUID id, Provider provider) {
        return change(id, draft -> draft.with(draft.form().with(provider)));
    }

    /** What was entered for another kind stays with the draft, in case it is chosen again. */
    public Draft chooseKind(UUID id, CredentialKind kind) {
        return change(id, draft -> draft.with(draft.form().with(kind)));
    }

    /** Keys entered already are sealed anew for the environment. */
    public Draft chooseEnvironment(UUID id, UUID environmentId) {
        return change(id, draft -> {
            if (draft.form().environmentId().equals(environmentId) || draft.base() != null) {
                return draft;
            }
            buckets.environment(draft.organizationId(), environmentId);
            SealContext from = draft.sealContext();
            Draft moved = draft.with(draft.form().withEnvironment(environmentId));
            return draft.credential().parts().isEmpty()
                    ? moved
                    : moved.with(runtime.reseal(draft.credential(), from, moved.sealContext(), CredentialRepair.NONE));
        });
    }

    /** Seals a part of the credential at once. Wiping the secret is the caller's business. A blank one takes the part back. */
    public Draft seal(UUID id, CredentialPart part, Secret secret) {
        return change(
                id,
                draft -> draft.with(secret.isBlank() ? draft.credential().without(part) : sealed(draft, part, secret)));
    }

    private SealedCredential sealed(Draft draft, CredentialPart part, Secret secret) {
        if (part == CredentialPart.SAS) {
            try (Secret token = SasToken.alone(secret)) {
                return draft.credential().with(part, sealer.seal(draft.sealContext(), part, token), "");
            }
        }
        return draft.credential().with(part, sealer.seal(draft.sealContext(), part, secret), KeyHint.of(secret));
    }

    /** Does what the remedy says, as far as it says something about the draft. */
    public Draft apply(UUID id, Remedy remedy) {
        return switch (remedy) {
            case Remedy.ChangeFields fields -> change(id, draft -> draft.with(changed(draft.form(), fields.values())));
            case Remedy.RepairCredential repair ->
                change(
                        id,
                        draft -> draft.with(runtime.reseal(
                                kept(draft), draft.sealContext(), draft.sealContext(), repair.repair())));
            case Remedy.RevisitField _, Remedy.GrantPermission _, Remedy.TryAgain _, Remedy.KeepTrying _ -> require(id);
        };
    }

    public void discard(UUID id) {
        Viewer viewer = viewers.require();
        drafts.delete(viewer.organizationId(), viewer.userId(), id);
    }

    Draft require(UUID id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no such draft."));
    }

    /**
     * The credential a test of the draft uses: what was entered and, in an edit, what is stored for the rest.
     *
     * @throws InvalidFieldException when a plain field of the credential has a problem
     */
    SealedCredential effective(Draft draft) {
        return kept(draft).exactly(draft.form().toPlain());
    }

    private SealedCredential kept(Draft draft) {
        return draft.purpose() == Draft.Purpose.EDIT
                ? credentials
                        .current(draft.organizationId(), draft.bucketId())
                        .map(draft.credential()::orElse)
                        .orElse(draft.credential())
                : draft.credential();
    }

    /** Changes what is stored, again if another window was faster. */
    private Draft change(UUID id, UnaryOperator<Draft> change) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = require(id);
            Draft changed = change.apply(draft);
            if (changed.revision() == draft.revision() || drafts.update(changed, draft.revision())) {
                return changed;
            }
        }
        throw new IllegalStateException("The draft keeps changing.");
    }

    private static BucketForm changed(BucketForm form, Map<BucketField, String> values) {
        BucketForm changed = form;
        for (Map.Entry<BucketField, String> value : values.entrySet()) {
            changed = value.getValue().isBlank()
                    ? changed.with(value.getKey(), "")
                    : changed.with(new Filling(value.getKey(), value.getValue(), Filling.SUGGESTED));
        }
        return changed;
    }
}
