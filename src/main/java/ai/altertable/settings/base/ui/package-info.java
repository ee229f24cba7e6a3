/** The frame of every screen, and the small components that screens are made of. */
@NullMarked
package ai.altertable.settings.base.ui;

import org.jspecify.annotations.NullMarked;
