/** The sign-in page, and the place in the frame that says who is signed in. */
@NullMarked
package ai.altertable.settings.security.ui;

import org.jspecify.annotations.NullMarked;
