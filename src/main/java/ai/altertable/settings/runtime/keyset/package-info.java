/** The key pair that credentials are sealed for; the only place that opens a seal. */
@NullMarked
package ai.altertable.settings.runtime.keyset;

import org.jspecify.annotations.NullMarked;
