/** What knows no feature and every feature may use. */
@NullMarked
package ai.altertable.settings.base;

import org.jspecify.annotations.NullMarked;
