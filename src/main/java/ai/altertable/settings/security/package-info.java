/** Who is signed in, what their role allows, and the filters in front of every request. */
@NullMarked
package ai.altertable.settings.security;

import org.jspecify.annotations.NullMarked;
