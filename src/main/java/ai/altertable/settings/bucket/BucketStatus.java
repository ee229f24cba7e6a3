package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Outcome;

/** How a bucket stands, by its last test. */
public enum BucketStatus {
    HEALTHY,
    ATTENTION,
    READ_ONLY,
    FAILING,
    /** Never tested with what is stored now, or kept although its test failed. */
    NOT_VERIFIED;

    /** The status a finished test gives. A cancelled test gives none. */
    static BucketStatus of(Outcome outcome) {
        return switch (outcome) {
            case HEALTHY -> HEALTHY;
            case ATTENTION -> ATTENTION;
            case READ_ONLY -> READ_ONLY;
            case FAILED -> FAILING;
            case CANCELLED -> throw new IllegalArgumentException("A cancelled test says nothing about the bucket.");
        };
    }
}
