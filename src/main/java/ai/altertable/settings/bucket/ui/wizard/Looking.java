package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks the bucket for what the form leaves open before one goes on, and says so meanwhile. Whoever does not want to wait
 * skips it; leaving the screen or changing the form stops it.
 */
final class Looking extends Div {

    private final DraftEditor editor;
    private final DraftDiscovery discovery;
    private final Runnable goOn;
    private @Nullable RunningDiscovery running;

    /** @param goOn hears when there is nothing to wait for any more */
    Looking(DraftEditor editor, DraftDiscovery discovery, Runnable goOn) {
        this.editor = editor;
        this.discovery = discovery;
        this.goOn = goOn;
        Span text = new Span("Looking for the bucket…");
        text.getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", "Looking for the bucket");
        Button skip = new Button("Skip", click -> skip());
        skip.addThemeVariants(ButtonVariant.SMALL);
        addClassName("looking");
        add(text, skip, bar);
        setVisible(false);
        editor.onChange(this::stop);
    }

    /** Goes on at once when there is nothing to ask. Does nothing while it is asking already. */
    void begin() {
        if (running != null) {
            return;
        }
        Optional<RunningDiscovery> begun = editor.ask(discovery);
        if (begun.isEmpty()) {
            goOn.run();
            return;
        }
        RunningDiscovery asked = begun.get();
        running = asked;
        setVisible(true);
        UI ui = getUI().orElseGet(UI::getCurrent);
        var _ = asked.found().thenAccept(found -> push(ui, asked, found));
    }

    private void push(UI ui, RunningDiscovery asked, Map<BucketField, String> found) {
        try {
            var _ = ui.access(() -> ended(asked, found));
        } catch (UIDetachedException _) {
            // The screen was closed: nobody is left to tell.
            return;
        }
    }

    /** An answer that came too late is none. */
    private void ended(RunningDiscovery asked, Map<BucketField, String> found) {
        if (asked.equals(running)) {
            running = null;
            setVisible(false);
            if (editor.keep(discovery, found)) {
                goOn.run();
            }
        }
    }

    private void skip() {
        if (running != null) {
            stop();
            goOn.run();
        }
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
            setVisible(false);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
