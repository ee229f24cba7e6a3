package ai.altertable.settings.bucket.connection;

/** Hears of a running test, on a thread of the runtime's; each check is told as it ends, not in the ladder's order. */
public interface ConnectionListener {

    void checkEnded(Check check);

    /** The last word, exactly once, whatever happened; also after a cancel. */
    void testEnded(ConnectionReport report);
}
