package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.runtime.egress.EgressPolicy;
import java.time.Duration;

/**
 * All that a probe may know.
 *
 * @param deadline for the whole test, cleaning up included
 */
public record ProbeJob(
        StorageProfile profile, AccessKey key, RuntimeSettings settings, EgressPolicy egress, Duration deadline) {}
