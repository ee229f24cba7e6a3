package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.util.function.Consumer;

/** Puts the first rung, which was climbed here, in front of those that the runtime climbs. */
final class WholeLadder implements ConnectionListener {

    private final ConnectionListener listener;
    private final Consumer<ConnectionReport> remember;

    /** @param remember stores the whole report before the listener hears of it */
    WholeLadder(ConnectionListener listener, Consumer<ConnectionReport> remember) {
        this.listener = listener;
        this.remember = remember;
        listener.checkEnded(SettingsCheck.PASSED);
    }

    @Override
    public void checkEnded(Check check) {
        if (check.name() != CheckName.SETTINGS_WELL_FORMED || SettingsCheck.contradicts(check)) {
            listener.checkEnded(check);
        }
    }

    @Override
    public void testEnded(ConnectionReport report) {
        ConnectionReport whole = SettingsCheck.prepend(report);
        remember.accept(whole);
        listener.testEnded(whole);
    }
}
