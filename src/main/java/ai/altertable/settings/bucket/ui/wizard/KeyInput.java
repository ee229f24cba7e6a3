package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Consumer;

/**
 * A field for a part of a credential: what is typed is sealed when the field is left, and then neither the server nor the
 * browser has it any more.
 */
final class KeyInput {

    private static final String STRIPPED = "The white space around it was removed. ";

    private KeyInput() {}

    static FieldBox box(CredentialPart part, DraftEditor editor, Consumer<BucketField> left) {
        return switch (part) {
            case ACCESS_KEY_ID -> box(part, new TextField(part.field().label()), editor, left);
            case SERVICE_ACCOUNT_KEY -> file(part, editor, left);
            case SECRET_ACCESS_KEY, SESSION_TOKEN, ACCOUNT_KEY, SAS, CLIENT_SECRET ->
                box(part, secretField(part.field().label()), editor, left);
        };
    }

    /** A key that comes as a file: paste it, or have the browser read it. */
    private static FieldBox file(CredentialPart part, DraftEditor editor, Consumer<BucketField> left) {
        TextArea area = new TextArea(part.field().label());
        area.setMinRows(3);
        area.setMaxRows(6);
        FieldBox box = box(part, area, editor, left);
        box.addComponentAtIndex(1, new FileReading("Upload the JSON file", area));
        return box;
    }

    private static PasswordField secretField(String label) {
        PasswordField field = new PasswordField(label);
        field.setRevealButtonVisible(true);
        return field;
    }

    private static <F extends TextFieldBase<F, String>> FieldBox box(
            CredentialPart part, F input, DraftEditor editor, Consumer<BucketField> left) {
        input.addClassName("key-field");
        input.setManualValidation(true);
        input.setWidthFull();
        input.setAutocomplete(Autocomplete.OFF);
        input.getElement().setAttribute("spellcheck", "false");
        input.setHelperText(KeyWords.helper(part, editor.draft()));
        input.addValueChangeListener(change -> {
            String typed = change.getValue();
            if (typed.isEmpty()) {
                return;
            }
            input.clear();
            String key = typed.strip();
            editor.seal(part, key);
            input.setHelperText(
                    (key.length() < typed.length() ? STRIPPED : "") + KeyWords.helper(part, editor.draft()));
            left.accept(part.field());
        });
        return new FieldBox(part.field(), input, draft -> input.setPlaceholder(KeyWords.placeholder(part, draft)));
    }
}
