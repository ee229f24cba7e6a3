/** What only the demo has: the embedded storage, its files and its keys. Nothing depends on it. */
@NullMarked
package ai.altertable.settings.demo;

import org.jspecify.annotations.NullMarked;
