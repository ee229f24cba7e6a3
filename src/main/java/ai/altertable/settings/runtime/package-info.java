/** The isolated side: a throw-away process that unseals one credential, does one job against the storage and exits. */
@NullMarked
package ai.altertable.settings.runtime;

import org.jspecify.annotations.NullMarked;
