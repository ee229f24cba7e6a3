package ai.altertable.settings.bucket;

import java.util.regex.Pattern;
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

    /** No name, slug and region together are longer. */
    static final int LONGEST_SEARCH = 700;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");

    /** What no bucket has is dropped here, for a database may not even take it. */
    public BucketQuery {
        search = PlainText.cut(PlainText.visible(search), LONGEST_SEARCH);
        environment = environment != null && SLUG.matcher(environment).matches() ? environment : null;
    }

    public static final BucketQuery ALL = new BucketQuery("", null, null, null, Sort.SLUG, false);

    /** Ties are broken by slug. */
    public enum Sort {
        SLUG,
        NAME,
        STATUS,
        LAST_CHECKED
    }
}
