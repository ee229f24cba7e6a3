/** Buckets: connections to places in object storage; this package is the door to the feature. */
@NullMarked
package ai.altertable.settings.bucket;

import org.jspecify.annotations.NullMarked;
