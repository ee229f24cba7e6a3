package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The last reports: drawn, and one by one, each with its whole ladder. */
final class HistoryCard {

    static final int SHOWN = 30;

    private HistoryCard() {}

    /** @param remedies gets the remedy that was chosen in the newest report; older ones are history */
    static Card of(List<ConnectionReport> newestFirst, Instant now, Consumer<Remedy> remedies) {
        Card card = new Card("Connection tests", "What the last tests found, and how long they took.");
        if (newestFirst.isEmpty()) {
            Paragraph none = new Paragraph("This bucket has not been tested yet.");
            none.addClassName("muted");
            return card.with(none);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        newestFirst.forEach(report -> list.add(row(report, now, remedies)));
        return card.with(HealthChart.of(newestFirst), list);
    }

    private static ListItem row(ConnectionReport report, Instant now, Consumer<Remedy> remedies) {
        Span time = Times.span(report.startedAt(), now);
        time.addClassName("history-time");
        Span cause = new Span(cause(report));
        cause.addClassName("history-cause");
        Span duration = new Span(Durations.shortly(report.duration()));
        duration.addClassName("check-duration");
        Div summary = new Div(time, Statuses.badge(report.outcome()), cause, duration);
        summary.addClassName("history-row");
        NativeDetails details = new NativeDetails(summary);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && details.getContent() == null) {
                details.setContent(new ReportView(report, remedies));
            }
        });
        return new ListItem(details);
    }

    private static String cause(ConnectionReport report) {
        Optional<Check> notable = report.firstFailure().or(report::firstWarning);
        return notable.map(Check::diagnosis).map(Diagnosis::cause).orElse("");
    }
}
