package ai.altertable.settings.runtime.s3;

/** Why a test ended. */
enum Ending {
    DONE,
    CANCELLED,
    OUT_OF_TIME,
    /** By a defect of our own. */
    BROKEN
}
