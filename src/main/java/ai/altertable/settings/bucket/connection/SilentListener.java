package ai.altertable.settings.bucket.connection;

/** For tests that nobody watches. */
public final class SilentListener implements ConnectionListener {

    @Override
    public void checkEnded(Check check) {}

    @Override
    public void testEnded(ConnectionReport report) {}
}
