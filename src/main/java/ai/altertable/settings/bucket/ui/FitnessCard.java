package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.BucketFitness;
import ai.altertable.settings.bucket.BucketFitness.Fit;
import ai.altertable.settings.bucket.BucketFitness.Verdict;
import ai.altertable.settings.bucket.connection.Capability;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a bucket is good for, and why not, by what was proved. Says what each use needs until something was. */
public final class FitnessCard extends Composite<Card> {

    private final List<BucketFitness> uses;
    private final UnorderedList list = new UnorderedList();

    public FitnessCard(List<BucketFitness> uses) {
        this.uses = List.copyOf(uses);
        list.addClassName("fitness");
        getContent().with(list);
        showUnknown();
    }

    @Override
    protected Card initContent() {
        return new Card("Good for", "By what the connection test proved.");
    }

    /** Before anything was tested. */
    public void showUnknown() {
        show(uses.stream().flatMap(use -> use.unknown().stream()).toList());
    }

    /** What a draft's report proved: as long as it did not pass, nothing, because what failed in it is being mended. */
    public void showWhenConnectable(@Nullable ConnectionReport report) {
        if (report != null && report.connectable()) {
            show(report.capabilities());
        } else {
            showUnknown();
        }
    }

    public void show(Set<Capability> proven) {
        show(uses.stream().flatMap(use -> use.judge(proven).stream()).toList());
    }

    private void show(List<Verdict> verdicts) {
        list.removeAll();
        verdicts.forEach(verdict -> list.add(row(verdict)));
    }

    private static ListItem row(Verdict verdict) {
        Span use = new Span(verdict.use());
        Div line = new Div(use, new StatusBadge(word(verdict.fit()), tone(verdict.fit())));
        line.addClassName("spread");
        Span reason = new Span(verdict.reason());
        reason.addClassName("row-note");
        return new ListItem(line, reason);
    }

    private static String word(Fit fit) {
        return switch (fit) {
            case GOOD -> "Yes";
            case WITH_RESERVATION -> "With a reservation";
            case NOT_SUITABLE -> "No";
            case NOT_TESTED -> "Not tested";
        };
    }

    private static Tone tone(Fit fit) {
        return switch (fit) {
            case GOOD -> Tone.HEALTHY;
            case WITH_RESERVATION -> Tone.ATTENTION;
            case NOT_SUITABLE -> Tone.FAILING;
            case NOT_TESTED -> Tone.NEUTRAL;
        };
    }
}
