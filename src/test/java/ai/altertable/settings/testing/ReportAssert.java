package ai.altertable.settings.testing;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says of a connection report what a reader of it would. */
public final class ReportAssert extends AbstractAssert<ReportAssert, ConnectionReport> {

    private ReportAssert(ConnectionReport report) {
        super(report, ReportAssert.class);
        as(describe(report));
    }

    public static ReportAssert assertThatReport(ConnectionReport report) {
        return new ReportAssert(report);
    }

    /** All checks are there, in the ladder's order. */
    public ReportAssert isComplete() {
        Assertions.assertThat(actual.checks()).extracting(Check::name).containsExactly(CheckName.values());
        return this;
    }

    public ReportAssert hasOutcome(Outcome outcome) {
        Assertions.assertThat(actual.outcome()).as(descriptionText()).isEqualTo(outcome);
        return this;
    }

    public ReportAssert passed(CheckName... names) {
        return all(CheckStatus.PASSED, names);
    }

    public ReportAssert warned(CheckName... names) {
        return all(CheckStatus.WARNED, names);
    }

    public ReportAssert skipped(CheckName... names) {
        return all(CheckStatus.SKIPPED, names);
    }

    public ReportAssert failed(CheckName... names) {
        return all(CheckStatus.FAILED, names);
    }

    /** The lowest broken rung. */
    public ReportAssert failsFirstAt(CheckName name) {
        Assertions.assertThat(actual.firstFailure().map(Check::name))
                .as(descriptionText())
                .contains(name);
        return this;
    }

    public ReportAssert detail(CheckName name, String words) {
        Assertions.assertThat(check(name).detail()).as(descriptionText()).contains(words);
        return this;
    }

    /** The words are in the cause, the explanation or the label that goes with the check. */
    public ReportAssert says(CheckName name, String words) {
        Diagnosis diagnosis = diagnosis(name);
        Assertions.assertThat(diagnosis.cause() + "\n" + diagnosis.explanation() + "\n" + diagnosis.shortLabel())
                .as(descriptionText())
                .contains(words);
        return this;
    }

    public ReportAssert pointsAt(CheckName name, BucketField field) {
        Assertions.assertThat(diagnosis(name).field()).as(descriptionText()).isEqualTo(field);
        return this;
    }

    /** The first remedy of the check is this one. */
    public ReportAssert offers(CheckName name, Remedy remedy) {
        Assertions.assertThat(diagnosis(name).remedies())
                .as(descriptionText())
                .first()
                .isEqualTo(remedy);
        return this;
    }

    /** What the check's remedy would have granted. */
    public String grant(CheckName name) {
        return diagnosis(name).remedies().stream()
                .filter(Remedy.GrantPermission.class::isInstance)
                .map(remedy -> ((Remedy.GrantPermission) remedy).statement())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No grant in " + descriptionText()));
    }

    public ReportAssert hasEvidence(CheckName name, String evidence) {
        Assertions.assertThat(diagnosis(name).evidence()).as(descriptionText()).contains(evidence);
        return this;
    }

    /** Nowhere in the report. */
    public ReportAssert neverMentions(String text) {
        Assertions.assertThat(actual.toString()).doesNotContain(text);
        return this;
    }

    private ReportAssert all(CheckStatus status, CheckName... names) {
        for (CheckName name : names) {
            Assertions.assertThat(check(name).status())
                    .as(name + " in " + descriptionText())
                    .isEqualTo(status);
        }
        return this;
    }

    private Check check(CheckName name) {
        return actual.checks().stream()
                .filter(check -> check.name() == name)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + descriptionText()));
    }

    private Diagnosis diagnosis(CheckName name) {
        Diagnosis diagnosis = check(name).diagnosis();
        if (diagnosis == null) {
            throw new AssertionError("No diagnosis for " + name + " in " + descriptionText());
        }
        return diagnosis;
    }

    private static String describe(ConnectionReport report) {
        List<String> lines = report.checks().stream()
                .map(check -> check.name() + " " + check.status() + " " + check.detail()
                        + (check.diagnosis() == null ? "" : " " + check.diagnosis()))
                .toList();
        return report.outcome() + "\n" + String.join("\n", lines).replace("%", "%%") + "\n";
    }
}
