/** The words of a connection test: check, report, diagnosis, remedy, capability; and the isolated runtime's interface. */
@NullMarked
package ai.altertable.settings.bucket.connection;

import org.jspecify.annotations.NullMarked;
