package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words a report's remedies for a place where choosing one tests again, and adds the way to do it oneself. */
final class Retesting {

    private static final String AND_TEST = " and test again";

    private Retesting() {}

    static ConnectionReport offer(ConnectionReport report) {
        return new ConnectionReport(
                report.startedAt(),
                report.duration(),
                report.outcome(),
                report.checks().stream().map(Retesting::offer).toList());
    }

    private static Check offer(Check check) {
        Diagnosis told = check.diagnosis();
        return told == null
                ? check
                : new Check(
                        check.name(),
                        check.status(),
                        check.duration(),
                        check.detail(),
                        new Diagnosis(
                                told.cause(),
                                told.explanation(),
                                told.shortLabel(),
                                told.field(),
                                remedies(told),
                                told.evidence()));
    }

    private static List<Remedy> remedies(Diagnosis diagnosis) {
        List<Remedy> offered = new ArrayList<>();
        diagnosis.remedies().forEach(remedy -> offered.add(worded(remedy)));
        boolean revisits = offered.stream().anyMatch(Remedy.RevisitField.class::isInstance);
        if (!revisits) {
            diagnosis.remedies().stream()
                    .flatMap(remedy -> fieldOf(remedy).stream())
                    .findFirst()
                    .ifPresent(field -> offered.add(new Remedy.RevisitField("Change it myself", field)));
        }
        return offered;
    }

    private static Remedy worded(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ChangeFields change -> new Remedy.ChangeFields(change.label() + AND_TEST, change.values());
            case Remedy.RepairCredential repair ->
                new Remedy.RepairCredential(repair.label() + AND_TEST, repair.repair());
            case Remedy.RevisitField _, Remedy.GrantPermission _, Remedy.TryAgain _, Remedy.KeepTrying _ -> remedy;
        };
    }

    private static Optional<BucketField> fieldOf(Remedy remedy) {
        return switch (remedy) {
            case Remedy.ChangeFields change ->
                change.values().keySet().stream().sorted().findFirst();
            case Remedy.RepairCredential _ -> Optional.of(BucketField.ACCESS_KEY_ID);
            case Remedy.RevisitField _, Remedy.GrantPermission _, Remedy.TryAgain _, Remedy.KeepTrying _ ->
                Optional.empty();
        };
    }
}
