package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;

/** Finds out what is in a bucket. */
@FunctionalInterface
public interface Inspector {

    /** Blocks until there is an answer, the job's deadline has come, or nobody waits any more. */
    Inspected<Finding> inspect(ProbeJob job, Inquiry<?> inquiry, Cancellation cancellation);
}
