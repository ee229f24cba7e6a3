package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.Draft;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** Where one is in the wizard, what was chosen so far, and the way back to it. */
final class Stepper extends Nav {

    private final WizardStep current;
    private final OrderedList steps = new OrderedList();

    Stepper(WizardStep current, @Nullable Draft draft) {
        this.current = current;
        addClassName("stepper");
        getElement().setAttribute("aria-label", "Steps");
        add(steps);
        show(draft);
    }

    void show(@Nullable Draft draft) {
        steps.removeAll();
        for (WizardStep step : WizardStep.values()) {
            steps.add(item(step, draft));
        }
    }

    private ListItem item(WizardStep step, @Nullable Draft draft) {
        boolean asked = draft == null || step.asks(draft.form().provider());
        boolean done = draft != null && step != current && (step.compareTo(current) < 0 || !asked);
        Span chosen = new Span(draft == null ? "" : step.chosen(draft.form()));
        chosen.addClassName("step-chosen");
        Span origin = new Span(draft == null ? "" : step.origin(draft.form()));
        origin.addClassName("step-origin");
        ListItem item = new ListItem(name(step, done && asked ? draft : null), chosen, origin);
        item.addClassName("step");
        if (step == current) {
            item.addClassName("current");
            item.getElement().setAttribute("aria-current", "step");
        }
        if (done) {
            item.addClassName("done");
        }
        return item;
    }

    /** @param back the draft to go back in, or null where there is nothing to go back to */
    private static Component name(WizardStep step, @Nullable Draft back) {
        Component name;
        if (back == null) {
            name = new Span(step.title());
        } else {
            RouterLink link = new RouterLink(step.title(), step.view());
            link.setQueryParameters(DraftLink.to(back.id()));
            name = link;
        }
        name.addClassName("step-name");
        return name;
    }
}
