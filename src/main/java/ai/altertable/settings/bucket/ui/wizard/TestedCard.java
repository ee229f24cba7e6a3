package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is being tested, and where it came from that nobody typed. */
final class TestedCard extends Div {

    private final Div facts = new Div();

    TestedCard(DraftEditor editor) {
        add(new Card("What is tested", "As it will be connected.").with(facts));
        editor.onChange(() -> show(editor.draft().form()));
        show(editor.draft().form());
    }

    private void show(BucketForm form) {
        Facts shown = new Facts();
        for (BucketField field : FormFields.all(form.provider())) {
            String value = FieldWords.value(form, field);
            if (!value.isEmpty()) {
                Span origin = new Span(FieldWords.origin(form, field));
                origin.addClassName("fact-origin");
                shown.with(field.label(), new Div(new Span(value), origin));
            }
        }
        facts.removeAll();
        facts.add(shown);
    }
}
