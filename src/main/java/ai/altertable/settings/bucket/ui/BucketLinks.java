package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;

/** The addresses of the screens around buckets. */
final class BucketLinks {

    static final String MANAGE = "settings/buckets";
    static final String NEW = MANAGE + "/new";

    private BucketLinks() {}

    static String details(BucketListItem item) {
        return details(item.slug());
    }

    static String details(String slug) {
        return MANAGE + "/" + slug;
    }

    static String edit(String slug) {
        return details(slug) + "/edit";
    }
}
