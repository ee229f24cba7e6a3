package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Capability;
import java.util.List;
import java.util.Set;

/** What a bucket is good for: implemented by the features that use buckets, so that this one needs to know none of them. */
public interface BucketFitness {

    /** A verdict for each use, in the order to show them. */
    List<Verdict> judge(Set<Capability> proven);

    /** What each use needs, before anything was proved: "Needs list and read". */
    List<Verdict> unknown();

    /** How well a bucket suits a use. */
    enum Fit {
        GOOD,
        WITH_RESERVATION,
        NOT_SUITABLE,
        NOT_TESTED
    }

    /**
     * The verdict for one use.
     *
     * @param use as it is said on screen: "Altertable catalogs"
     * @param reason why, or what it needs; a sentence
     */
    record Verdict(String use, Fit fit, String reason) {}
}
