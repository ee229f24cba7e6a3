package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RunningTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces a bucket's credentials: the new ones are tested beside the stored ones, and take over only if nothing is lost. */
final class RotateCredentialsDialog extends Dialog {

    private final Rotating rotating;
    private final Runnable replaced;
    private final List<SealedInput> fields;
    private final Div progress = new Div();
    private final Paragraph progressText = new Paragraph();
    private final Div result = new Div();
    private final Button submit = new Button("Test and replace", click -> submit());
    private @Nullable RunningTest running;
    private int checks;

    /** @param replaced called when the new credentials are in use */
    RotateCredentialsDialog(String name, Rotating rotating, Runnable replaced) {
        this.rotating = rotating;
        this.replaced = replaced;
        fields = rotating.parts().stream()
                .map(part -> new SealedInput(part, rotating::seal))
                .toList();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Testing the new key");
        progressText.getElement().setAttribute("role", "status");
        progress.add(progressText, bar);
        progress.setVisible(false);
        submit.addThemeVariants(ButtonVariant.PRIMARY);

        Div body = new Div(
                new Paragraph(
                        "Make a new key at the provider first and keep the old one until this is done. The new key"
                                + " is tested beside the stored one, and replaces it only if everything that works now still works."));
        fields.forEach(body::add);
        if (fields.isEmpty()) {
            body.removeAll();
            body.add(
                    new Paragraph("There is nothing to replace: Altertable takes on a role and stores no secret. To use"
                            + " another role, edit the bucket."));
            submit.setEnabled(false);
        }
        body.add(progress, result);
        body.addClassName("stack");
        setHeaderTitle("Rotate credentials of " + name);
        setWidth("520px");
        setCloseOnOutsideClick(false);
        add(body);
        getFooter().add(new Button("Cancel", click -> close()), submit);
        addDetachListener(_ -> leave());
    }

    private void submit() {
        result.removeAll();
        if (showProblems(rotating.problems())) {
            return;
        }
        UI ui = getUI().orElseThrow();
        checks = 0;
        working(true);
        running = rotating.test(new ConnectionListener() {
            @Override
            public void checkEnded(Check check) {
                BucketTests.push(ui, () -> {
                    checks++;
                    progressText.setText("Testing the new key beside the stored one… " + checks + " of "
                            + CheckName.values().length + " checks");
                });
            }

            @Override
            public void testEnded(ConnectionReport report) {
                BucketTests.push(ui, () -> ended(report));
            }
        });
    }

    private void ended(ConnectionReport report) {
        running = null;
        working(false);
        if (isAttached()) {
            show(rotating.save(), report);
        }
    }

    private void show(SaveOutcome outcome, ConnectionReport report) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> {
                close();
                replaced.run();
            }
            case SaveOutcome.Problems(List<FieldProblem> problems) -> {
                var ignored = showProblems(problems);
            }
            case SaveOutcome.NotVerified() ->
                report.firstFailure()
                        .map(Check::diagnosis)
                        .ifPresentOrElse(
                                diagnosis -> explain(diagnosis),
                                () -> say("The test did not finish.", "Nothing was replaced. Test again."));
            case SaveOutcome.Regression(List<CheckName> lost) ->
                say(
                        "The new key can no longer: "
                                + lost.stream()
                                        .map(check -> check.claim().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "The stored one stays. Allow the new key the same at the provider, and test again.");
            case SaveOutcome.Conflict(String message) -> say("Somebody was faster.", message);
        }
    }

    private void explain(Diagnosis diagnosis) {
        result.add(new DiagnosisCallout(diagnosis, Tone.FAILING, this::apply));
        result.add(new Paragraph("Nothing was replaced: the stored credentials stay in use."));
    }

    private void apply(Remedy remedy) {
        switch (remedy) {
            case Remedy.RepairCredential _, Remedy.ChangeFields _ -> {
                rotating.apply(remedy);
                submit();
            }
            case Remedy.TryAgain _, Remedy.KeepTrying _ -> submit();
            case Remedy.RevisitField revisit ->
                fields.stream()
                        .filter(field -> field.part().field() == revisit.field())
                        .findFirst()
                        .orElse(fields.getFirst())
                        .focus();
            case Remedy.GrantPermission _ -> {
                // Shown to be copied.
            }
        }
    }

    private boolean showProblems(List<FieldProblem> problems) {
        boolean any = false;
        for (SealedInput field : fields) {
            String message = problems.stream()
                    .filter(problem -> problem.field() == field.part().field())
                    .map(FieldProblem::message)
                    .findFirst()
                    .orElse("");
            field.showProblem(message);
            any |= !message.isEmpty();
        }
        return any;
    }

    private void say(String cause, String explanation) {
        result.add(new DiagnosisCallout(
                new Diagnosis(cause, explanation, "Not replaced", null, List.of(), ""), Tone.FAILING, this::apply));
    }

    private void working(boolean busy) {
        progressText.setText("Testing the new key beside the stored one…");
        progress.setVisible(busy);
        fields.forEach(field -> field.setEnabled(!busy));
        submit.setEnabled(!busy);
    }

    private void leave() {
        if (running != null) {
            running.cancel();
        }
        rotating.discard();
    }
}
