package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.util.concurrent.CountDownLatch;

/** Says when a test has got going. */
record FirstCheck(CountDownLatch latch) implements ConnectionListener {

    @Override
    public void checkEnded(Check check) {
        latch.countDown();
    }

    @Override
    public void testEnded(ConnectionReport report) {}
}
