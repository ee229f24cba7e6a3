/** The application itself: starting it, and wiring what may not know each other. */
@NullMarked
package ai.altertable.settings;

import org.jspecify.annotations.NullMarked;
