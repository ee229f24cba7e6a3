package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.DraftStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tests what is in the form, not what is saved. Nothing is saved but the report, with the draft. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class DraftTesting {

    private final DraftService drafts;
    private final DraftStore store;
    private final CredentialStore credentials;
    private final IsolatedRuntime runtime;
    private final Clock clock;

    DraftTesting(
            DraftService drafts, DraftStore store, CredentialStore credentials, IsolatedRuntime runtime, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.credentials = credentials;
        this.runtime = runtime;
        this.clock = clock;
    }

    /**
     * Starts a test of the draft and returns at once. A draft with problems is not sent anywhere: its report says what is
     * wrong and offers the fix.
     */
    public RunningTest test(UUID id, ConnectionListener listener) {
        Draft draft = drafts.require(id);
        List<FieldProblem> problems = drafts.problems(draft);
        if (!problems.isEmpty()) {
            ConnectionReport report = SettingsCheck.failed(problems.getFirst(), clock.instant());
            finish(draft, report, null);
            report.checks().forEach(listener::checkEnded);
            listener.testEnded(report);
            return new EndedTest(report);
        }
        SealedCredential credential = drafts.effective(draft);
        ConnectionTest test =
                new ConnectionTest(draft.sealContext(), draft.form().toProfile(), credential);
        CompletableFuture<Optional<ConnectionReport>> beside = beside(draft);
        return runtime.test(
                test,
                new WholeLadder(
                        listener, report -> finish(draft, report, beside.join().orElse(null))));
    }

    /** When rotating, the stored credential is tested at the same time, so that the two can be compared. */
    private CompletableFuture<Optional<ConnectionReport>> beside(Draft draft) {
        if (draft.purpose() != Draft.Purpose.ROTATE) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return credentials
                .current(draft.organizationId(), draft.bucketId())
                .map(stored -> runtime.test(
                                new ConnectionTest(
                                        draft.sealContext(), draft.form().toProfile(), stored),
                                new SilentListener())
                        .report()
                        .thenApply(Optional::of))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    private void finish(Draft draft, ConnectionReport report, @Nullable ConnectionReport beside) {
        store.update(draft.with(new Draft.Tested(draft.revision(), report, beside)), draft.revision());
    }

    private record EndedTest(ConnectionReport ended) implements RunningTest {
        @Override
        public void cancel() {}

        @Override
        public CompletableFuture<ConnectionReport> report() {
            return CompletableFuture.completedFuture(ended);
        }
    }
}
