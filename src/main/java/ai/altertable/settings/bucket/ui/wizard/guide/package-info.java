/** What to set up at a provider so that Altertable may use a bucket: least privilege, ready to copy. */
@NullMarked
package ai.altertable.settings.bucket.ui.wizard.guide;

import org.jspecify.annotations.NullMarked;
