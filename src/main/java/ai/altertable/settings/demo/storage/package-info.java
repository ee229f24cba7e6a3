/** The demo's S3 server: a process of its own, and what starts it from the web process. Plain Java. */
@NullMarked
package ai.altertable.settings.demo.storage;

import org.jspecify.annotations.NullMarked;
