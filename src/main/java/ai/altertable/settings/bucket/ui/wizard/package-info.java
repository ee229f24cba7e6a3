/** The New bucket wizard, the live connection test and the screen that edits a bucket. */
@NullMarked
package ai.altertable.settings.bucket.ui.wizard;

import org.jspecify.annotations.NullMarked;
