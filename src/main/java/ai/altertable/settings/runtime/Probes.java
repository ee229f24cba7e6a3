package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.StorageProfile;

/** Knows which probe tests what. */
@FunctionalInterface
public interface Probes {

    /** The probe for this kind of storage with this kind of credential; made for one test. */
    Probe of(StorageProfile profile, OpenedCredential credential);
}
