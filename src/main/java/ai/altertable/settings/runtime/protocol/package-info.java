/** What the web process and an isolated runtime say to each other: one line of JSON per message, on standard streams. */
@NullMarked
package ai.altertable.settings.runtime.protocol;

import org.jspecify.annotations.NullMarked;
