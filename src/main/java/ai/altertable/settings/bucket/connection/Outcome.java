package ai.altertable.settings.bucket.connection;

/** What a report says as a whole. */
public enum Outcome {
    /** Everything an Altertable catalog needs works. */
    HEALTHY,
    /** Works, with something to know or to do soon. */
    ATTENTION,
    /** List and read work, write does not: good for external catalogs. */
    READ_ONLY,
    FAILED,
    CANCELLED
}
