package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rule for swapping a credential: nothing that passed with the stored one may be lost with the new one. */
final class Rotation {

    private Rotation() {}

    /** The checks that the stored credential passes and the new one does not, in the ladder's order. */
    static List<CheckName> lost(Draft.Tested tested) {
        ConnectionReport beside = tested.beside();
        if (beside == null) {
            return List.of();
        }
        Set<CheckName> lost = passed(beside);
        lost.removeAll(passed(tested.report()));
        return List.copyOf(lost);
    }

    private static Set<CheckName> passed(ConnectionReport report) {
        Set<CheckName> passed = EnumSet.noneOf(CheckName.class);
        for (Check check : report.checks()) {
            if (check.status() == CheckStatus.PASSED) {
                passed.add(check.name());
            }
        }
        return passed;
    }
}
