package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * One rung of the ladder: a mark, the claim, what was found, and how long it took. A row has its place before its check
 * has ended, and keeps its height when it does.
 */
public final class CheckRow extends ListItem {

    private final CheckName name;
    private final Span mark = new Span();
    private final Span state = new Span();
    private final Span detail = new Span();
    private final Span duration = new Span();

    /** A check that has not ended yet. */
    public CheckRow(CheckName name) {
        this.name = name;
        Span claim = new Span(name.claim());
        claim.addClassName("check-claim");
        mark.addClassName("check-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        state.addClassName("visually-hidden");
        detail.addClassName("check-detail");
        duration.addClassName("check-duration");
        Div line = new Div(mark, state, claim, detail, duration);
        line.addClassName("check-line");
        add(line);
        showWaiting();
    }

    public CheckName name() {
        return name;
    }

    /** Back to where it was before it ended: for another run. */
    public void showWaiting() {
        show("check waiting", "", "Waiting: ", "", "");
    }

    /** What was found; without the diagnosis, see {@link #explain}. */
    public void show(Check check) {
        show(
                "check " + check.status().name().toLowerCase(Locale.ROOT),
                symbol(check.status()),
                word(check.status()),
                check.detail(),
                took(check));
    }

    /**
     * Shows the check's diagnosis below the line, if it has one. Rows below move: do it when nothing streams in any more.
     *
     * @param remedies gets the remedy that was chosen
     */
    public void explain(Check check, Consumer<Remedy> remedies) {
        if (check.diagnosis() != null) {
            Tone tone = check.status() == CheckStatus.FAILED ? Tone.FAILING : Tone.ATTENTION;
            add(new DiagnosisCallout(check.diagnosis(), tone, remedies));
        }
    }

    private void show(String classes, String symbol, String word, String found, String took) {
        setClassName(classes);
        getChildren().skip(1).toList().forEach(this::remove);
        mark.setText(symbol);
        state.setText(word);
        detail.setText(found);
        duration.setText(took);
    }

    /** Nothing for what needed no time worth telling: decided here, without asking the storage. */
    private static String took(Check check) {
        boolean told = check.status() != CheckStatus.SKIPPED && check.duration().toMillis() > 0;
        return told ? Durations.shortly(check.duration()) : "";
    }

    private static String symbol(CheckStatus status) {
        return switch (status) {
            case PASSED -> "✓";
            case WARNED, FAILED -> "!";
            case SKIPPED -> "–";
        };
    }

    private static String word(CheckStatus status) {
        return switch (status) {
            case PASSED -> "Passed: ";
            case WARNED -> "To know: ";
            case FAILED -> "Failed: ";
            case SKIPPED -> "Not attempted: ";
        };
    }
}
