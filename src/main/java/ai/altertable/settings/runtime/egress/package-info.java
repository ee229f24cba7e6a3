/** Which addresses the isolated runtime may reach, decided for every literal and every answer of every look-up. */
@NullMarked
package ai.altertable.settings.runtime.egress;

import org.jspecify.annotations.NullMarked;
