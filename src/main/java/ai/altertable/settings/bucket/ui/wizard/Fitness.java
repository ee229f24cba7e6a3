package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.ui.FitnessCard;
import org.jspecify.annotations.Nullable;

/** Tells the card "Good for" what a report proved. */
final class Fitness {

    private Fitness() {}

    /** A report that did not pass proves nothing yet: what failed in it is being mended. */
    static void show(FitnessCard card, @Nullable ConnectionReport report) {
        if (report != null && report.connectable()) {
            card.show(report.capabilities());
        } else {
            card.showUnknown();
        }
    }
}
