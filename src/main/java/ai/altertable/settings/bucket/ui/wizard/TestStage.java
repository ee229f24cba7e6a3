package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.CopyButton;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tests a draft, follows the remedies, and saves it once the test passed or the person says otherwise. */
final class TestStage extends Div {

    /**
     * What a screen does with its stage's news.
     *
     * @param visit goes to a field
     * @param saved hears of the saved bucket
     * @param tested hears of every report of the draft as it is now, and of null when it was not tested as it is now
     */
    record Screen(Consumer<BucketField> visit, Consumer<Bucket> saved, Consumer<@Nullable ConnectionReport> tested) {}

    private final DraftEditor editor;
    private final BucketSaving saving;
    private final Screen screen;
    private final ConnectionTestPanel panel;
    private final SaveProblem problem = new SaveProblem();
    private final CopyButton copy = new CopyButton("Copy report", "");
    private final Button save;
    private final NotVerifiedChoice choice;
    private final Patience patience;
    private final Div foot = new Div();

    TestStage(
            DraftEditor editor,
            DraftTesting testing,
            BucketSaving saving,
            StageWords words,
            Screen screen,
            Seconds seconds) {
        this.editor = editor;
        this.saving = saving;
        this.screen = screen;
        panel = new ConnectionTestPanel(listener -> testing.test(editor.id(), listener), this::follow, this::ended);
        patience = new Patience(seconds, this::start);
        save = new Button(words.save(), click -> save(false));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        choice = new NotVerifiedChoice(words.saveUntested(), () -> save(true));
        foot.addClassName("stage-foot");
        foot.add(copy, panel.button(), save);
        panel.button().addClassName("stage-test");
        addClassName("stack");
        add(panel, patience, problem, foot, choice);
        editor.onChange(this::refresh);
        refresh();
    }

    TestStage withBack(Component back) {
        foot.addComponentAsFirst(back);
        return this;
    }

    /** Tests at once unless there is a result of the draft as it is now. */
    void startIfNew() {
        ConnectionReport report = report();
        if (report == null || report.outcome() == Outcome.CANCELLED) {
            start();
        }
    }

    private void start() {
        problem.clear();
        save.setEnabled(false);
        choice.offer(false);
        screen.tested().accept(null);
        panel.start();
    }

    private void follow(Remedy remedy) {
        switch (remedy) {
            case Remedy.ChangeFields _, Remedy.RepairCredential _ -> {
                if (editor.apply(remedy)) {
                    start();
                }
            }
            case Remedy.RevisitField revisit -> screen.visit().accept(revisit.field());
            case Remedy.TryAgain _ -> start();
            case Remedy.KeepTrying keep -> {
                ConnectionReport report = report();
                patience.begin(
                        keep,
                        report == null
                                ? null
                                : report.firstFailure().map(Check::name).orElse(null),
                        editor.draft().revision());
            }
            case Remedy.GrantPermission _ -> {}
        }
    }

    private void ended(ConnectionReport report) {
        editor.reload();
        patience.heard(report);
    }

    private void refresh() {
        patience.formIs(editor.draft().revision());
        ConnectionReport report = report();
        panel.show(report == null ? null : Retesting.offer(report));
        boolean settled = !panel.testing();
        save.setEnabled(settled && report != null && report.connectable());
        choice.offer(settled && report != null && report.outcome() == Outcome.FAILED);
        copy.setEnabled(report != null);
        copy.setCopiedText(report == null ? "" : SupportReport.of(editor.draft().form(), report));
        screen.tested().accept(report);
    }

    private void save(boolean evenIfNotVerified) {
        problem.clear();
        switch (saving.save(editor.id(), evenIfNotVerified)) {
            case SaveOutcome.Saved(Bucket bucket) -> screen.saved().accept(bucket);
            case SaveOutcome.Problems(var problems) -> {
                problem.show(problems.getFirst().message());
                screen.visit().accept(problems.getFirst().field());
            }
            case SaveOutcome.NotVerified() ->
                problem.show("The test did not pass as the form is now. Test the connection again.");
            case SaveOutcome.Regression(var lost) ->
                problem.show("The new key fails where the stored one works: "
                        + lost.getFirst().claim() + ". Nothing was saved.");
            case SaveOutcome.Conflict(String message) -> problem.showConflict(message, editor.draft());
        }
    }

    private @Nullable ConnectionReport report() {
        Draft.Tested tested = editor.draft().current();
        return tested == null ? null : tested.report();
    }
}
