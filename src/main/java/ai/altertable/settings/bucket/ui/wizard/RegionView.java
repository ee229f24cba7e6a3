package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.Filling;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 3: where the bucket's data lives, for providers that need to be told. */
@Route("settings/buckets/new/region")
@PageTitle("New bucket: region" + Page.TITLE_SUFFIX)
@RolesAllowed(Roles.ADMIN)
class RegionView extends StepView {

    private static final String USUAL_REGION = "us-east-1";

    private final Regions regions;
    private @Nullable DraftFields fields;

    RegionView(DraftService drafts, Regions regions) {
        super(WizardStep.REGION, drafts);
        this.regions = regions;
    }

    @Override
    Component body(DraftEditor editor) {
        Provider provider = editor.draft().form().provider();
        if (provider == Provider.S3_COMPATIBLE
                && editor.draft().form().value(BucketField.REGION).isEmpty()) {
            editor.fill(new Filling(BucketField.REGION, USUAL_REGION, Filling.USUAL));
        }
        DraftFields form = new DraftFields(editor, FormFields.place(provider), regions::amazon);
        fields = form;
        StepButtons buttons = new StepButtons(() -> {
                    if (form.complete()) {
                        go(WizardStep.TEST, editor.id());
                    }
                })
                .withBack(() -> go(WizardStep.CREDENTIALS, editor.id()))
                .continuingFrom(form.inputs());
        Div main = new Div(form, buttons);
        main.addClassNames("stack", "step-narrow");
        return main;
    }

    @Override
    void focus(Optional<BucketField> field) {
        if (fields != null) {
            field.ifPresentOrElse(fields::focus, fields::focusFirst);
        }
    }
}
