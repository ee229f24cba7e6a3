package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
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

    private static final String SEALED =
            "Sealed as soon as you leave the field. It can be replaced later, never shown again.";
    private static final String STRIPPED = "The white space around it was removed. ";

    private KeyInput() {}

    static FieldBox box(CredentialPart part, DraftEditor editor, Consumer<BucketField> left) {
        return switch (part) {
            case ACCESS_KEY_ID -> box(part, new TextField(part.field().label()), editor, left);
            case SERVICE_ACCOUNT_KEY -> box(part, new TextArea(part.field().label()), editor, left);
            case SECRET_ACCESS_KEY, SESSION_TOKEN, ACCOUNT_KEY, SAS, CLIENT_SECRET ->
                box(part, secretField(part.field().label()), editor, left);
        };
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
        input.setHelperText(helper(part, editor.draft()));
        input.addValueChangeListener(change -> {
            String typed = change.getValue();
            if (typed.isEmpty()) {
                return;
            }
            input.clear();
            String key = typed.strip();
            editor.seal(part, key);
            input.setHelperText((key.length() < typed.length() ? STRIPPED : "") + helper(part, editor.draft()));
            left.accept(part.field());
        });
        return new FieldBox(part.field(), input, draft -> input.setPlaceholder(placeholder(part, draft)));
    }

    private static String helper(CredentialPart part, Draft draft) {
        boolean hmac = draft.form().credentialKind() == CredentialKind.HMAC_KEY;
        return switch (part) {
            case ACCESS_KEY_ID ->
                hmac ? "The access ID of a service account's HMAC key; it starts with GOOG. " + SEALED : SEALED;
            case SECRET_ACCESS_KEY -> hmac ? "The secret of the same HMAC key. " + SEALED : SEALED;
            case SERVICE_ACCOUNT_KEY -> "The whole file, with its braces. " + SEALED;
            case ACCOUNT_KEY -> "One of the two that the portal shows under Access keys. " + SEALED;
            case SAS -> "The token or the whole SAS URL. " + SEALED;
            case CLIENT_SECRET -> "The secret's value, not its ID. " + SEALED;
            case SESSION_TOKEN -> SEALED;
        };
    }

    private static String placeholder(CredentialPart part, Draft draft) {
        String hint = draft.credential().hint();
        if (!draft.credential().parts().containsKey(part)) {
            return draft.purpose() == Draft.Purpose.EDIT ? "Leave empty to keep the stored one" : "";
        }
        return part == CredentialPart.ACCESS_KEY_ID && !hint.isEmpty() ? hint + " · sealed" : "•••• sealed";
    }
}
