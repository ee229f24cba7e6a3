package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.DraftStore;
import ai.altertable.settings.bucket.persistence.ReportStore;
import ai.altertable.settings.security.CurrentViewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a tested draft into a bucket, or into a change of one: everything in one transaction, or nothing. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class BucketSaving {

    static final String NOT_VERIFIED = "Not verified";

    private final DraftService drafts;
    private final DraftStore draftStore;
    private final BucketStore buckets;
    private final CredentialStore credentials;
    private final ReportStore reports;
    private final CurrentViewer viewers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BucketSaving(
            DraftService drafts,
            DraftStore draftStore,
            BucketStore buckets,
            CredentialStore credentials,
            ReportStore reports,
            CurrentViewer viewers,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.draftStore = draftStore;
        this.buckets = buckets;
        this.credentials = credentials;
        this.reports = reports;
        this.viewers = viewers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Saves the draft and drops it.
     *
     * @param evenIfNotVerified whether the person chose to keep it without a passed test; it then says "Not verified"
     */
    public SaveOutcome save(UUID draftId, boolean evenIfNotVerified) {
        Draft draft = drafts.require(draftId);
        List<FieldProblem> problems = drafts.problems(draft);
        if (!problems.isEmpty()) {
            return new SaveOutcome.Problems(problems);
        }
        Draft.Tested tested = draft.current();
        boolean verified = tested != null && tested.report().connectable();
        if (!verified && (!evenIfNotVerified || draft.purpose() == Draft.Purpose.ROTATE)) {
            return new SaveOutcome.NotVerified();
        }
        if (draft.purpose() == Draft.Purpose.ROTATE && tested != null) {
            var lost = Rotation.lost(tested);
            if (!lost.isEmpty()) {
                return new SaveOutcome.Regression(lost);
            }
        }
        @Nullable ConnectionReport report = tested == null ? null : tested.report();
        try {
            return transaction.execute(_ -> write(draft, report, verified));
        } catch (OptimisticLockingFailureException _) {
            return conflict(draft);
        }
    }

    private SaveOutcome write(Draft draft, @Nullable ConnectionReport report, boolean verified) {
        Draft.Base base = draft.base();
        Bucket bucket;
        if (base == null) {
            bucket = insert(draft, report, verified);
        } else {
            Optional<Bucket> stored = buckets.find(draft.organizationId(), draft.bucketId());
            if (stored.isEmpty() || stored.get().version() != base.version()) {
                return conflict(draft);
            }
            bucket = update(stored.get(), draft, report, verified);
        }
        if (report != null) {
            reports.add(draft.organizationId(), draft.bucketId(), report);
        }
        draftStore.delete(draft.organizationId(), draft.userId(), draft.id());
        return new SaveOutcome.Saved(
                buckets.find(draft.organizationId(), draft.bucketId()).orElse(bucket));
    }

    private Bucket insert(Draft draft, @Nullable ConnectionReport report, boolean verified) {
        String by = viewers.require().email();
        Instant now = clock.instant();
        SealedCredential credential = drafts.effective(draft);
        int number = buckets.takeNumber(draft.organizationId());
        Bucket bucket = new Bucket(
                draft.bucketId(),
                draft.organizationId(),
                draft.form().environmentId(),
                buckets.environment(draft.organizationId(), draft.form().environmentId()),
                "BKT-" + number,
                false,
                draft.form().toProfile(),
                new CredentialSummary(
                        credential.kind(), credential.hint(), now, null, credential.expiresAt(), credential.plain()),
                status(report, verified),
                label(report, verified),
                report == null ? null : report.startedAt(),
                now,
                by,
                now,
                by,
                0);
        buckets.insert(bucket, number);
        credentials.put(draft.organizationId(), draft.bucketId(), credential);
        return bucket;
    }

    private Bucket update(Bucket stored, Draft draft, @Nullable ConnectionReport report, boolean verified) {
        SealedCredential credential = drafts.effective(draft);
        boolean changed = credentials
                .current(draft.organizationId(), draft.bucketId())
                .filter(credential::equals)
                .isEmpty();
        if (changed) {
            credentials.put(draft.organizationId(), draft.bucketId(), credential);
        }
        Bucket bucket = new Bucket(
                stored.id(),
                stored.organizationId(),
                stored.environmentId(),
                stored.environment(),
                stored.slug(),
                false,
                draft.form().toProfile(),
                stored.credential(),
                status(report, verified),
                label(report, verified),
                report == null ? stored.lastCheckedAt() : report.startedAt(),
                stored.createdAt(),
                stored.createdBy(),
                clock.instant(),
                viewers.require().email(),
                stored.version());
        buckets.update(bucket);
        return bucket;
    }

    private static BucketStatus status(@Nullable ConnectionReport report, boolean verified) {
        return report != null && verified ? BucketStatus.of(report.outcome()) : BucketStatus.NOT_VERIFIED;
    }

    private static String label(@Nullable ConnectionReport report, boolean verified) {
        return report != null && verified ? StatusLabels.of(report) : NOT_VERIFIED;
    }

    private SaveOutcome conflict(Draft draft) {
        return new SaveOutcome.Conflict(buckets.find(draft.organizationId(), draft.bucketId())
                .map(now -> Conflicts.describe(draft, now, clock.instant()))
                .orElse("This bucket was deleted in the meantime. Nothing was saved."));
    }
}
