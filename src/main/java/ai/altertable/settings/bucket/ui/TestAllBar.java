package ai.altertable.settings.bucket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far testing all buckets is, and the way to stop it. */
final class TestAllBar extends Composite<Div> {

    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    TestAllBar(Runnable onCancel) {
        cancel = new Button("Cancel", click -> onCancel.run());
        cancel.addThemeVariants(ButtonVariant.SMALL);
        text.getElement().setAttribute("role", "status");
        text.addClassName("numeric");
        bar.getElement().setAttribute("aria-label", "Buckets tested");
        getContent().addClassName("test-all");
        getContent().add(text, bar, cancel);
        getContent().setVisible(false);
    }

    void show(TestAll run) {
        getContent().setVisible(!run.isOver());
        text.setText(run.progress());
        bar.setMax(Math.max(1, run.total()));
        bar.setValue(run.tested());
    }
}
