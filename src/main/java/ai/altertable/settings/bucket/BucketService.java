package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.persistence.BucketListStore;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.ReportStore;
import ai.altertable.settings.security.CurrentViewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The buckets of the organization of the person who asks; those of others do not exist here. */
@Service
@PreAuthorize("isAuthenticated()")
public class BucketService {

    private final BucketStore buckets;
    private final BucketListStore lists;
    private final CredentialStore credentials;
    private final ReportStore reports;
    private final List<BucketUsage> usages;
    private final CurrentViewer viewers;

    BucketService(
            BucketStore buckets,
            BucketListStore lists,
            CredentialStore credentials,
            ReportStore reports,
            List<BucketUsage> usages,
            CurrentViewer viewers) {
        this.buckets = buckets;
        this.lists = lists;
        this.credentials = credentials;
        this.reports = reports;
        this.usages = usages;
        this.viewers = viewers;
    }

    /** At most {@code limit} rows from {@code offset} on. */
    @Transactional(readOnly = true)
    public List<BucketListItem> list(BucketQuery query, int offset, int limit) {
        List<BucketListItem> items = lists.list(organization(), query, offset, limit);
        Map<UUID, Integer> users =
                countUsers(items.stream().map(BucketListItem::id).collect(Collectors.toSet()));
        return items.stream()
                .map(item -> item.usedBy(users.getOrDefault(item.id(), 0)))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(BucketQuery query) {
        return lists.count(organization(), query);
    }

    @Transactional(readOnly = true)
    public BucketSummary summary() {
        return lists.summary(organization());
    }

    @Transactional(readOnly = true)
    public Optional<Bucket> find(String slug) {
        return buckets.find(organization(), slug);
    }

    /** The names of the catalogs that use the bucket. */
    @Transactional(readOnly = true)
    public List<String> usersOf(Bucket bucket) {
        return users(bucket.id());
    }

    /** The last reports, the newest first. */
    @Transactional(readOnly = true)
    public List<ConnectionReport> reports(Bucket bucket, int limit) {
        return reports.latest(organization(), bucket.id(), limit);
    }

    /** Forgets the connection. Touches nothing in the storage. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public DeleteOutcome delete(String slug) {
        Optional<Bucket> found = buckets.find(organization(), slug);
        if (found.isEmpty()) {
            return new DeleteOutcome.NotFound();
        }
        Bucket bucket = found.get();
        if (bucket.builtIn()) {
            return new DeleteOutcome.BuiltIn();
        }
        List<String> users = users(bucket.id());
        if (!users.isEmpty()) {
            return new DeleteOutcome.InUse(users);
        }
        return buckets.delete(organization(), bucket.id()) ? new DeleteOutcome.Deleted() : new DeleteOutcome.NotFound();
    }

    /** Takes the last rotation back; false when its day is over or there was none. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public boolean restorePreviousCredential(String slug) {
        return buckets.find(organization(), slug)
                .map(bucket -> credentials.restorePrevious(organization(), bucket.id()))
                .orElse(false);
    }

    private UUID organization() {
        return viewers.require().organizationId();
    }

    private List<String> users(UUID bucketId) {
        List<String> names = new ArrayList<>();
        for (BucketUsage usage : usages) {
            names.addAll(usage.usersOf(organization(), bucketId));
        }
        return names;
    }

    private Map<UUID, Integer> countUsers(Set<UUID> ids) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!ids.isEmpty()) {
            for (BucketUsage usage : usages) {
                usage.countUsers(organization(), ids).forEach((id, count) -> counts.merge(id, count, Integer::sum));
            }
        }
        return counts;
    }
}
