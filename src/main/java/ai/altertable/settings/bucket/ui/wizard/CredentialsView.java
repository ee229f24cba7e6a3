package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.wizard.guide.SetupGuide;
import ai.altertable.settings.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 2: which bucket, and the key to it, with what to set up at the provider beside it. */
@Route("settings/buckets/new/credentials")
@PageTitle("New bucket: bucket and credentials" + Page.TITLE_SUFFIX)
@RolesAllowed(Roles.ADMIN)
class CredentialsView extends StepView {

    private final DraftDiscovery discovery;
    private @Nullable DraftFields fields;

    CredentialsView(DraftService drafts, DraftDiscovery discovery) {
        super(WizardStep.CREDENTIALS, drafts);
        this.discovery = discovery;
    }

    @Override
    Component body(DraftEditor editor) {
        Provider provider = editor.draft().form().provider();
        DraftFields form = new DraftFields(editor, FormFields.credentials(provider), List::of);
        fields = form;
        SetupGuide guide = new SetupGuide(editor.draft().form(), editor.draft().externalId());
        editor.onChange(() -> guide.show(editor.draft().form()));
        Looking looking = new Looking(
                editor,
                discovery,
                () -> go(WizardStep.afterCredentials(editor.draft().form()), editor.id()));
        StepButtons buttons = new StepButtons(() -> {
                    if (form.complete()) {
                        looking.begin();
                    }
                })
                .withBack(() -> go(WizardStep.CREDENTIALS.before(provider), editor.id()))
                .continuingFrom(form.inputs());
        Div main = new Div(form, looking, buttons);
        main.addClassName("stack");
        Div columns = new Div(main, new Aside(guide.inCard()));
        columns.addClassName("columns");
        return columns;
    }

    @Override
    void focus(Optional<BucketField> field) {
        if (fields != null) {
            field.ifPresentOrElse(fields::focus, fields::focusFirst);
        }
    }
}
