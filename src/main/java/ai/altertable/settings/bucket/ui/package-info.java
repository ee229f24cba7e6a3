/** The screens of connected buckets: Manage, the details of one, and the dialogs that change it. */
@NullMarked
package ai.altertable.settings.bucket.ui;

import org.jspecify.annotations.NullMarked;
