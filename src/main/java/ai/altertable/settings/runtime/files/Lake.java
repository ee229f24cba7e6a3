package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.ObjectSource;

/**
 * A bucket to look into.
 *
 * @param limit for what can be cut short, counting above all
 */
record Lake(BucketAddress address, ObjectSource source, TimeLimit limit) {}
