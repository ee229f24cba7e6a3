package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what Manage shows. */
@Component
class BucketReading {

    private static final int PAGE = 500;

    private final BucketService buckets;

    /** @param matches how many buckets the query finds */
    record Overview(BucketSummary summary, int matches) {}

    BucketReading(BucketService buckets) {
        this.buckets = buckets;
    }

    Overview overview(BucketQuery query) {
        return new Overview(buckets.summary(), buckets.count(query));
    }

    BucketSummary summary() {
        return buckets.summary();
    }

    List<BucketListItem> page(BucketQuery query, int offset, int limit) {
        return buckets.list(query, offset, limit);
    }

    /** Everything the query finds, read page by page. */
    List<BucketListItem> all(BucketQuery query) {
        List<BucketListItem> all = new ArrayList<>();
        List<BucketListItem> page = buckets.list(query, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : buckets.list(query, all.size(), PAGE);
        }
        return all;
    }

    /** The row as a test has left it; empty when its bucket is gone. */
    Optional<BucketListItem> now(BucketListItem row) {
        return buckets.find(row.slug()).map(bucket -> with(row, bucket));
    }

    private static BucketListItem with(BucketListItem row, Bucket bucket) {
        return new BucketListItem(
                row.id(),
                row.slug(),
                row.name(),
                row.builtIn(),
                row.provider(),
                row.environment(),
                row.region(),
                row.note(),
                bucket.status(),
                bucket.statusLabel(),
                row.usedBy(),
                bucket.lastCheckedAt());
    }
}
