package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.ui.ReportView;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A connection test while it runs, and what it found. Leaving the screen cancels it. */
public final class ConnectionTestPanel extends Div {

    private final Function<ConnectionListener, RunningTest> tester;
    private final Consumer<ConnectionReport> whenEnded;
    private final TestProgress progress = new TestProgress();
    private final ReportView ladder;
    private final Button button = new Button("Test connection", click -> toggle());
    private @Nullable Live live;
    private @Nullable RunningTest running;

    /**
     * A panel with nothing tested yet.
     *
     * @param tester starts a test
     * @param remedies gets the remedy that was chosen; applying it and testing again is its business
     * @param whenEnded hears of every test's report, on the screen's thread
     */
    public ConnectionTestPanel(
            Function<ConnectionListener, RunningTest> tester,
            Consumer<Remedy> remedies,
            Consumer<ConnectionReport> whenEnded) {
        this.tester = tester;
        this.whenEnded = whenEnded;
        this.ladder = new ReportView(remedies);
        addClassNames("test-panel", "stack");
        add(progress, ladder);
    }

    /** Tests, or cancels the test that runs: where it stands is the screen's choice. */
    public Button button() {
        return button;
    }

    public boolean testing() {
        return live != null;
    }

    /** Shows a report of what is there now, or that there is none. Does nothing while a test runs. */
    public void show(@Nullable ConnectionReport report) {
        if (testing()) {
            return;
        }
        if (report == null) {
            progress.showUntested();
            ladder.begin();
        } else {
            progress.show(report);
            ladder.show(report);
        }
    }

    /** Tests what is there now; a test that still runs is cancelled first. */
    public void start() {
        cancel();
        Live next = new Live(getUI().orElseGet(UI::getCurrent));
        live = next;
        ladder.begin();
        progress.showDone(0);
        button.setText("Cancel");
        button.setEnabled(true);
        running = tester.apply(next);
    }

    /** Has no effect when nothing runs. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void toggle() {
        if (testing()) {
            progress.showCancelling();
            button.setEnabled(false);
            cancel();
        } else {
            start();
        }
    }

    private void ended(ConnectionReport report) {
        live = null;
        running = null;
        button.setText("Test connection");
        button.setEnabled(true);
        show(report);
        whenEnded.accept(report);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live = null;
        cancel();
    }

    /** Brings one test's news to the screen, and none of a test that another one has followed. */
    private final class Live implements ConnectionListener {

        private final UI ui;
        private int done;

        Live(UI ui) {
            this.ui = ui;
        }

        @Override
        public void checkEnded(Check check) {
            push(() -> {
                done++;
                ladder.show(check);
                progress.showDone(done);
            });
        }

        @Override
        public void testEnded(ConnectionReport report) {
            push(() -> ended(report));
        }

        private void push(Command news) {
            try {
                var _ = ui.access(() -> {
                    if (live == this) {
                        news.execute();
                    }
                });
            } catch (UIDetachedException _) {
                // The screen was closed: nobody is left to tell.
                return;
            }
        }
    }
}
