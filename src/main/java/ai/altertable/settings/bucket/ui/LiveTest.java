package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RunningTest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A test of a connected bucket while one looks on. */
final class LiveTest extends Composite<Div> {

    private final BucketTesting testing;
    private final Consumer<ConnectionReport> ended;
    private final Paragraph status = new Paragraph();
    private final ReportView ladder;
    private final Button cancel = new Button("Cancel", click -> cancel());
    private @Nullable RunningTest running;
    private int checks;

    /**
     * @param remedies gets the remedy that was chosen
     * @param ended gets the report, when it is stored
     */
    LiveTest(BucketTesting testing, Consumer<Remedy> remedies, Consumer<ConnectionReport> ended) {
        this.testing = testing;
        this.ended = ended;
        ladder = new ReportView(remedies);
        status.getElement().setAttribute("role", "status");
        status.addClassName("muted");
        getContent()
                .add(new Card("Test connection", "Each check as it ends.")
                        .withActions(cancel)
                        .with(status, ladder));
        getContent().setVisible(false);
    }

    /** Starts a test, unless one is running. */
    void start(String slug) {
        if (running != null) {
            return;
        }
        UI ui = UI.getCurrent();
        checks = 0;
        ladder.begin();
        status.setText("Testing…");
        cancel.setVisible(true);
        getContent().setVisible(true);
        running = testing.test(slug, new ConnectionListener() {
            @Override
            public void checkEnded(Check check) {
                BucketTests.push(ui, () -> show(check));
            }

            @Override
            public void testEnded(ConnectionReport report) {
                BucketTests.push(ui, () -> show(report));
            }
        });
    }

    private void show(Check check) {
        checks++;
        status.setText("Testing… " + checks + " of " + CheckName.values().length + " checks");
        ladder.show(check);
    }

    private void show(ConnectionReport report) {
        running = null;
        cancel.setVisible(false);
        ladder.show(report);
        status.setText(verdict(report));
        if (isAttached()) {
            ended.accept(report);
        }
    }

    private static String verdict(ConnectionReport report) {
        String took = " in " + Durations.shortly(report.duration()) + ".";
        return switch (report.outcome()) {
            case HEALTHY -> "Everything works. Tested" + took;
            case ATTENTION -> "It works, with something to know. Tested" + took;
            case READ_ONLY -> "Listing and reading work, writing does not: good for external catalogs. Tested" + took;
            case FAILED -> "The test failed" + took;
            case CANCELLED -> "Cancelled. Nothing was recorded.";
        };
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
