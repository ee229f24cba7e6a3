package ai.altertable.settings.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An object, by its key from the bucket's own prefix on. */
public record StoredObject(String key, long bytes, @Nullable Instant modifiedAt) {}
