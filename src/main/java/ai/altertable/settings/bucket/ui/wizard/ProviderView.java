package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.AddressBar;
import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Step 1: where the bucket is, and for which environment it is. */
@Route("settings/buckets/new")
@PageTitle("New bucket" + Page.TITLE_SUFFIX)
@RolesAllowed(Roles.ADMIN)
class ProviderView extends StepView {

    private final DraftService drafts;
    private final ProviderForm form;

    ProviderView(DraftService drafts, EnvironmentService environments) {
        super(WizardStep.PROVIDER, drafts);
        this.drafts = drafts;
        this.form = new ProviderForm(environments.list());
    }

    @Override
    Optional<Component> begin() {
        form.onContinue(() -> next(drafts.begin(form.provider(), form.environment())));
        return Optional.of(form);
    }

    @Override
    Component body(DraftEditor editor) {
        form.show(editor.draft().form());
        form.onContinue(() -> {
            drafts.chooseEnvironment(editor.id(), form.environment());
            next(drafts.chooseProvider(editor.id(), form.provider()));
        });
        return form;
    }

    @Override
    void focus(Optional<BucketField> field) {
        form.focus();
    }

    private void next(Draft draft) {
        // Back from the next step comes to this draft, not to an empty form.
        AddressBar.replace(new Location("settings/buckets/new", DraftLink.to(draft.id())));
        go(WizardStep.CREDENTIALS, draft.id());
    }
}
