/** Rows of buckets, credentials, reports and drafts, and the sealing of credentials before they become rows. */
@NullMarked
package ai.altertable.settings.bucket.persistence;

import org.jspecify.annotations.NullMarked;
