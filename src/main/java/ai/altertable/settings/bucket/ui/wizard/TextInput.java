package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Fields of plain text. */
final class TextInput {

    private TextInput() {}

    static FieldBox box(BucketField field, BiConsumer<BucketField, String> store) {
        TextField input = new TextField(field.label());
        input.setHelperText(helper(field));
        input.setPlaceholder(placeholder(field));
        input.setManualValidation(true);
        input.setWidthFull();
        input.setClassName("optional", field == BucketField.PREFIX);
        input.setAutocomplete(Autocomplete.OFF);
        input.getElement().setAttribute("spellcheck", "false");
        input.addValueChangeListener(change -> store.accept(field, change.getValue()));
        return new FieldBox(field, input, draft -> input.setValue(draft.form().value(field)));
    }

    private static String helper(BucketField field) {
        return switch (field) {
            case PREFIX -> "Altertable reads and writes only below it, as in raw/.";
            case ACCOUNT_ID -> "32 characters; R2 shows it beside the list of buckets. The S3 API address works too.";
            case ENDPOINT -> "The address of the S3 API, without the bucket.";
            case REGION -> "Most services take us-east-1; use another where yours says so.";
            case BUCKET_NAME, ENVIRONMENT, JURISDICTION, ADDRESSING_STYLE, ACCESS_KEY_ID, SECRET_ACCESS_KEY -> "";
        };
    }

    private static String placeholder(BucketField field) {
        return field == BucketField.ENDPOINT ? "https://s3.example.com" : "";
    }
}
