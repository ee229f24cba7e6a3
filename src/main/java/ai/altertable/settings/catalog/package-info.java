/** The kinds of catalog, what each needs of a bucket, and which buckets catalogs use. */
@NullMarked
package ai.altertable.settings.catalog;

import org.jspecify.annotations.NullMarked;
