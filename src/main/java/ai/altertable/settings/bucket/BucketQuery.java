package ai.altertable.settings.bucket;

import org.jspecify.annotations.Nullable;

/**
 * Which buckets of the organization to list, and in what order.
 *
 * @param search part of a name, slug or region, in any case; empty for all
 * @param environment an environment's slug, or null for all
 */
public record BucketQuery(
        String search,
        @Nullable Provider provider,
        @Nullable BucketStatus status,
        @Nullable String environment,
        Sort sort,
        boolean descending) {

    public static final BucketQuery ALL = new BucketQuery("", null, null, null, Sort.SLUG, false);

    /** Ties are broken by slug. */
    public enum Sort {
        SLUG,
        NAME,
        STATUS,
        LAST_CHECKED
    }
}
