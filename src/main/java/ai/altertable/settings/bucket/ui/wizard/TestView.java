package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Notifications;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketFitness;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.FitnessCard;
import ai.altertable.settings.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 4: what the storage says, what to do about it, and the button that connects the bucket. */
@Route("settings/buckets/new/test")
@PageTitle("New bucket: test and connect" + Page.TITLE_SUFFIX)
@RolesAllowed(Roles.ADMIN)
class TestView extends StepView implements AfterNavigationObserver {

    private final DraftTesting testing;
    private final BucketSaving saving;
    private final List<BucketFitness> uses;
    private final Seconds seconds;
    private @Nullable Card card;
    private @Nullable TestStage shown;

    TestView(
            DraftService drafts, DraftTesting testing, BucketSaving saving, List<BucketFitness> uses, Seconds seconds) {
        super(WizardStep.TEST, drafts);
        this.testing = testing;
        this.saving = saving;
        this.uses = uses;
        this.seconds = seconds;
    }

    @Override
    Component body(DraftEditor editor) {
        Provider provider = editor.draft().form().provider();
        FitnessCard fitness = new FitnessCard(uses);
        TestStage stage = new TestStage(
                        editor,
                        testing,
                        saving,
                        StageWords.CONNECT,
                        new TestStage.Screen(
                                field -> go(stepOf(field, provider), editor.id(), field),
                                TestView::connected,
                                fitness::showWhenConnectable),
                        seconds)
                .withBack(new Button("Back", click -> go(WizardStep.TEST.before(provider), editor.id())));
        Card main = new Card("Connection test", "Altertable tries what it will do with the bucket, step by step.");
        main.addClassName("test-card");
        card = main.with(stage);
        Aside aside = new Aside(fitness, new TestedCard(editor), new KeyCard());
        aside.addClassName("stack");
        Div columns = new Div(card, aside);
        columns.addClassName("columns");
        shown = stage;
        return columns;
    }

    /** Not when the screen is attached: the frame attaches its content more than once. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shown != null) {
            shown.startIfNew();
        }
    }

    @Override
    void focus(Optional<BucketField> field) {
        if (card != null) {
            card.getElement().setAttribute("tabindex", "-1");
            // The header and the steps stay in view.
            card.getElement().executeJs("this.focus({ preventScroll: true })");
        }
    }

    private static WizardStep stepOf(BucketField field, Provider provider) {
        WizardStep step = WizardStep.asking(field);
        return step.asks(provider) ? step : WizardStep.CREDENTIALS;
    }

    private static void connected(Bucket bucket) {
        UI.getCurrent().navigate("settings/buckets/" + bucket.slug());
        Notifications.success(
                bucket.status() == BucketStatus.NOT_VERIFIED
                        ? bucket.name() + " is kept as Not verified."
                        : bucket.name() + " is connected.");
    }
}
