package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.PageHeader;
import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.ui.Providers;
import ai.altertable.settings.bucket.ui.wizard.guide.SetupGuide;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;

/** The page of a bucket being changed: what stays, the fields, the test, and the guide beside them. */
final class EditForm extends Div {

    EditForm(
            Bucket bucket,
            DraftEditor editor,
            Regions regions,
            Function<TestStage.Screen, TestStage> stages,
            Consumer<Bucket> saved) {
        String home = "/settings/buckets/" + bucket.slug();
        PageHeader header = new PageHeader("Edit " + bucket.name())
                .under("Organization Settings", "/settings")
                .under("Buckets", "/settings/buckets")
                .under(bucket.slug(), home)
                .withActions(new LinkButton(home, "Cancel"));
        DraftFields fields =
                new DraftFields(editor, FormFields.all(editor.draft().form().provider()), regions::amazon);
        TestStage stage = stages.apply(new TestStage.Screen(fields::focus, saved, report -> {}));
        SetupGuide guide = new SetupGuide(editor.draft().form(), editor.draft().externalId());
        editor.onChange(() -> guide.show(editor.draft().form()));

        Facts fixed = new Facts()
                .with("Provider", Providers.label(bucket.profile().provider()))
                .with("Environment", bucket.environment());
        Div main = new Div(
                new Card(
                                "Connection",
                                "Provider and environment stay as they are. Empty key fields keep the stored keys.")
                        .with(fixed, fields),
                new Card("Connection test", "Changes can be saved once their test passed.").with(stage));
        main.addClassName("stack");
        Div columns = new Div(main, new Aside(guide.inCard()));
        columns.addClassName("columns");
        addClassName("edit-form");
        add(header, columns);
    }
}
