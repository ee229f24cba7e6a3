package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;

/** A screen that has gone away. */
final class FailingListener implements ConnectionListener {

    @Override
    public void checkEnded(Check check) {
        throw new IllegalStateException("The screen is gone.");
    }

    @Override
    public void testEnded(ConnectionReport report) {
        throw new IllegalStateException("The screen is gone.");
    }
}
