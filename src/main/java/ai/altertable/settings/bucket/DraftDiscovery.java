package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks a draft's bucket for what the form leaves open, instead of asking the person. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class DraftDiscovery {

    private final DraftService drafts;
    private final IsolatedRuntime runtime;

    DraftDiscovery(DraftService drafts, IsolatedRuntime runtime) {
        this.drafts = drafts;
        this.runtime = runtime;
    }

    /** Whether the field's value, or what its text lacks, is left for the bucket to tell. */
    public static boolean finds(BucketForm form, BucketField field) {
        return OpenFields.of(form).containsKey(field);
    }

    /**
     * Starts asking and returns at once. Empty when nothing is open, or when too little is known to find the bucket.
     *
     * @throws NoSuchElementException when the person has no such draft
     */
    public Optional<RunningDiscovery> start(UUID id) {
        Draft draft = drafts.require(id);
        Map<BucketField, String> open = OpenFields.of(draft.form());
        BucketForm form = draft.form();
        for (Map.Entry<BucketField, String> standIn : open.entrySet()) {
            form = form.with(standIn.getKey(), standIn.getValue());
        }
        SealedCredential credential = drafts.effective(draft);
        if (open.isEmpty() || !credential.complete() || !form.problems().isEmpty()) {
            return Optional.empty();
        }
        ConnectionTest at = new ConnectionTest(draft.sealContext(), form.toProfile(), credential);
        return Optional.of(runtime.discover(new Discovery(at, open.keySet())));
    }

    /**
     * Fills in what was found, where it is still open.
     *
     * @throws NoSuchElementException when the person has no such draft
     */
    public Draft keep(UUID id, Map<BucketField, String> found) {
        List<Filling> fillings = new ArrayList<>();
        for (BucketField field : OpenFields.of(drafts.require(id).form()).keySet()) {
            String value = found.getOrDefault(field, "");
            if (!value.isBlank()) {
                String origin = field == BucketField.ENDPOINT ? Filling.SCHEME_ASKED : Filling.ASKED;
                fillings.add(new Filling(field, value, origin));
            }
        }
        return drafts.fill(id, fillings);
    }
}
