/** The demo's own section of Organization Settings. */
@NullMarked
package ai.altertable.settings.demo.ui;

import org.jspecify.annotations.NullMarked;
