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
        input.setClassName("optional", field == BucketField.PREFIX || field == BucketField.EXPIRES_AT);
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
            case STORAGE_ACCOUNT -> "3 to 24 letters and digits. The address of its blobs works too.";
            case ROLE_ARN ->
                "The role that lets Altertable take it on; its trust policy asks for the external ID below.";
            case TENANT_ID -> "The app registration shows it as Directory (tenant) ID.";
            case CLIENT_ID -> "The app registration shows it as Application (client) ID.";
            case EXPIRES_AT -> "As AWS said it when it handed out the key, such as 2026-12-01T15:00:00Z.";
            case BUCKET_NAME,
                    CONTAINER,
                    ENVIRONMENT,
                    JURISDICTION,
                    ADDRESSING_STYLE,
                    REQUESTER_PAYS,
                    CLOUD,
                    CREDENTIAL_KIND,
                    ACCESS_KEY_ID,
                    SECRET_ACCESS_KEY,
                    SESSION_TOKEN,
                    EXTERNAL_ID,
                    SERVICE_ACCOUNT_KEY,
                    ACCOUNT_KEY,
                    SAS,
                    CLIENT_SECRET -> "";
        };
    }

    private static String placeholder(BucketField field) {
        return switch (field) {
            case ENDPOINT -> "https://s3.example.com";
            case ROLE_ARN -> "arn:aws:iam::123456789012:role/altertable";
            default -> "";
        };
    }
}
