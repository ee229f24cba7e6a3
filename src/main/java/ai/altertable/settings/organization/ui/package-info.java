/** The Organization Settings page and the pages of its environments. */
@NullMarked
package ai.altertable.settings.organization.ui;

import org.jspecify.annotations.NullMarked;
