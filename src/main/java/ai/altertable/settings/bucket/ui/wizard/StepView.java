package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.EmptyState;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the wizard. Its address names the draft, so that reload, Back and Forward find everything as it was. */
abstract class StepView extends Composite<Page> implements BeforeEnterObserver {

    private final WizardStep step;
    private final DraftService drafts;

    StepView(WizardStep step, DraftService drafts) {
        this.step = step;
        this.drafts = drafts;
    }

    /** The step for this draft. */
    abstract Component body(DraftEditor editor);

    /** The step for someone who has no draft yet; most steps need one. */
    Optional<Component> begin() {
        return Optional.empty();
    }

    /** Where the eyes and the keyboard go: to a field, or where one would begin. */
    abstract void focus(Optional<BucketField> field);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Location location = event.getLocation();
        Optional<Draft> draft = DraftLink.find(location, drafts, Draft.Purpose.CONNECT);
        if (draft.isPresent() && !step.asks(draft.get().form().provider())) {
            event.forwardTo(WizardStep.TEST.view(), DraftLink.to(draft.get().id()));
            return;
        }
        Optional<Component> body = draft.isPresent()
                ? Optional.of(body(edit(draft.get())))
                : DraftLink.namesDraft(location) ? Optional.empty() : beginning();
        body.ifPresentOrElse(
                content -> {
                    getContent().add(content);
                    focus(DraftLink.field(location));
                },
                this::showMissing);
    }

    private Optional<Component> beginning() {
        Optional<Component> body = begin();
        body.ifPresent(content -> addTop(null));
        return body;
    }

    private DraftEditor edit(Draft draft) {
        DraftEditor editor = new DraftEditor(drafts, draft);
        Stepper stepper = addTop(draft);
        editor.onChange(() -> stepper.show(editor.draft()));
        return editor;
    }

    private Stepper addTop(@Nullable Draft draft) {
        Stepper stepper = new Stepper(step, draft);
        getContent().add(header().withActions(new CancelButton(drafts, draft)), stepper);
        return stepper;
    }

    private void showMissing() {
        Div choices = new Div(new LinkButton("/settings/buckets/new", "Start again").primary());
        choices.addClassName("cluster");
        getContent()
                .add(
                        header(),
                        new EmptyState(
                                "This draft is not here any more",
                                "It was finished, discarded or left for a week, or it belongs to someone else.",
                                choices));
    }

    private static PageHeader header() {
        return new PageHeader("New bucket")
                .under("Organization Settings", "/settings")
                .under("Buckets", "/settings/buckets");
    }

    static void go(WizardStep to, UUID draft) {
        UI.getCurrent().navigate(to.view(), DraftLink.to(draft));
    }

    static void go(WizardStep to, UUID draft, BucketField field) {
        UI.getCurrent().navigate(to.view(), DraftLink.to(draft, field));
    }
}
