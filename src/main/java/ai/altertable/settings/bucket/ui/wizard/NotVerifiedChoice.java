package ai.altertable.settings.bucket.ui.wizard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;

/** The quiet way to keep a bucket whose test failed: said first, then done. */
final class NotVerifiedChoice extends Div {

    private final Checkbox known = new Checkbox("I know the test failed; keep it as Not verified");
    private final Button keep;

    NotVerifiedChoice(String label, Runnable onKeep) {
        keep = new Button(label, click -> onKeep.run());
        known.addValueChangeListener(change -> keep.setEnabled(change.getValue()));
        addClassName("not-verified");
        add(known, keep);
        offer(false);
    }

    /** Whether there is a failed test to look past. What was ticked before is taken back. */
    void offer(boolean offered) {
        setVisible(offered);
        known.setValue(false);
        keep.setEnabled(false);
    }
}
