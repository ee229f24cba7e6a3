package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketListItem;

/** What one can do with a bucket of the list. */
interface BucketCommands {

    void open(BucketListItem item);

    void test(BucketListItem item);

    boolean isTesting(BucketListItem item);

    void edit(BucketListItem item);

    void rotate(BucketListItem item);

    void delete(BucketListItem item);
}
