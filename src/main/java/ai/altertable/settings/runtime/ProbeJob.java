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
        StorageProfile profile,
        OpenedCredential credential,
        RuntimeSettings settings,
        EgressPolicy egress,
        Duration deadline) {

    /**
     * The credential, for a probe that is only ever given a key pair.
     *
     * @throws IllegalStateException when it is something else
     */
    public AccessKey key() {
        if (credential instanceof AccessKey key) {
            return key;
        }
        throw new IllegalStateException("This probe works with key pairs only.");
    }
}
