package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Tests again and again while a change at the provider takes its time, and says when the next try is. Ends at a passed
 * test, at another failure than before, when the form changes, when time is up, and when somebody stops it or leaves.
 */
final class Patience extends Div {

    private final Seconds seconds;
    private final Runnable test;
    private final Span said = new Span();
    private final Span countdown = new Span();
    private final Button stop = new Button("Stop", click -> end(""));
    private @Nullable Trying trying;

    /** What is waited for, and until when. */
    private static final class Trying {
        private final Remedy.KeepTrying remedy;
        private final @Nullable CheckName stage;
        private final int revision;
        private final Registration ticking;
        private int secondsLeft;
        private int secondsToNext;

        Trying(Remedy.KeepTrying remedy, @Nullable CheckName stage, int revision, Registration ticking) {
            this.remedy = remedy;
            this.stage = stage;
            this.revision = revision;
            this.ticking = ticking;
            secondsLeft = remedy.forMinutes() * 60;
        }
    }

    /** @param test starts a test; its report comes back through {@link #heard} */
    Patience(Seconds seconds, Runnable test) {
        this.seconds = seconds;
        this.test = test;
        said.getElement().setAttribute("role", "status");
        // A timer is there to be looked at; it is not read out every second.
        countdown.getElement().setAttribute("role", "timer");
        stop.addThemeVariants(ButtonVariant.SMALL);
        addClassName("patience");
        add(said, countdown, stop);
        setVisible(false);
    }

    /**
     * Tests at once, and then at the remedy's pace.
     *
     * @param stage where the test failed
     * @param revision of the draft that is tested
     */
    void begin(Remedy.KeepTrying remedy, @Nullable CheckName stage, int revision) {
        end("");
        UI ui = getUI().orElseGet(UI::getCurrent);
        trying = new Trying(remedy, stage, revision, seconds.every(ui, this::tick));
        said.setText("Testing again by itself until the change has taken effect.");
        countdown.setText("");
        stop.setVisible(true);
        setVisible(true);
        test.run();
    }

    /** A test has ended, whoever started it. */
    void heard(ConnectionReport report) {
        Trying now = trying;
        if (now == null) {
            return;
        }
        CheckName stage = report.firstFailure().map(Check::name).orElse(null);
        if (report.outcome() != Outcome.FAILED) {
            end("");
        } else if (stage != now.stage) {
            end("Stopped: something else fails now.");
        } else if (now.secondsLeft <= 0) {
            giveUp(now);
        } else {
            now.secondsToNext = now.remedy.everySeconds();
            showNext(now);
        }
    }

    /** The draft is in this revision now. */
    void formIs(int revision) {
        if (trying != null && trying.revision != revision) {
            end("");
        }
    }

    private void tick() {
        Trying now = trying;
        if (now == null) {
            return;
        }
        now.secondsLeft--;
        if (now.secondsToNext > 0) {
            now.secondsToNext--;
            if (now.secondsLeft <= 0) {
                giveUp(now);
            } else if (now.secondsToNext > 0) {
                showNext(now);
            } else {
                countdown.setText("");
                test.run();
            }
        }
    }

    private void showNext(Trying now) {
        countdown.setText("Next try in " + now.secondsToNext + " s");
    }

    private void giveUp(Trying now) {
        int minutes = now.remedy.forMinutes();
        end("Still the same after " + minutes + (minutes == 1 ? " minute" : " minutes")
                + " of trying. Check the change at the provider, then test again.");
    }

    /** @param why it ended, if nothing else on the screen says so */
    private void end(String why) {
        if (trying != null) {
            trying.ticking.remove();
            trying = null;
        }
        said.setText(why);
        countdown.setText("");
        stop.setVisible(false);
        setVisible(!why.isEmpty());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end("");
    }
}
