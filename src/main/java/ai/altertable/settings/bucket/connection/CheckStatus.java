package ai.altertable.settings.bucket.connection;

/** How a check ended. */
public enum CheckStatus {
    PASSED,
    /** Not as it could be, but nothing that stands in the way: a finding. */
    WARNED,
    FAILED,
    /** Not attempted; the detail says why. */
    SKIPPED
}
