/** What is in a bucket: listings, matching files, the shape of a table. */
@NullMarked
package ai.altertable.settings.bucket.contents;

import org.jspecify.annotations.NullMarked;
