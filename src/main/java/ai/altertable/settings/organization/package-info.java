/** Organizations, their environments, and where managed data lives; this package is the door to the feature. */
@NullMarked
package ai.altertable.settings.organization;

import org.jspecify.annotations.NullMarked;
