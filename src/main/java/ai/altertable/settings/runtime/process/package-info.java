/** The web process's side of the isolated runtime: starts its processes, hands each one job, and sees to its end. */
@NullMarked
package ai.altertable.settings.runtime.process;

import org.jspecify.annotations.NullMarked;
