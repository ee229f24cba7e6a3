package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.connection.RegionChoice;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the input for each field of a form; every input stores its value when it is left. */
final class FieldFactory {

    private final DraftEditor editor;
    private final Supplier<List<RegionChoice>> regions;
    private final Consumer<BucketField> left;

    /** @param left hears of a field that was left, after its value was stored */
    FieldFactory(DraftEditor editor, Supplier<List<RegionChoice>> regions, Consumer<BucketField> left) {
        this.editor = editor;
        this.regions = regions;
        this.left = left;
    }

    FieldBox create(BucketField field) {
        return switch (field) {
            case BUCKET_NAME,
                    STORAGE_ACCOUNT,
                    CONTAINER,
                    PREFIX,
                    ACCOUNT_ID,
                    ENDPOINT,
                    ROLE_ARN,
                    TENANT_ID,
                    CLIENT_ID,
                    EXPIRES_AT -> TextInput.box(field, this::store);
            case JURISDICTION -> jurisdiction();
            case REGION ->
                editor.draft().form().provider() == Provider.AMAZON_S3
                        ? RegionInput.box(regions.get(), this::store)
                        : TextInput.box(field, this::store);
            case ADDRESSING_STYLE -> addressing();
            case CREDENTIAL_KIND -> KindInput.box(editor, left);
            case REQUESTER_PAYS -> ChoiceInputs.requesterPays(this::store);
            case CLOUD -> ChoiceInputs.cloud(this::store);
            case EXTERNAL_ID -> ExternalIdInput.box();
            case ACCESS_KEY_ID,
                    SECRET_ACCESS_KEY,
                    SESSION_TOKEN,
                    SERVICE_ACCOUNT_KEY,
                    ACCOUNT_KEY,
                    SAS,
                    CLIENT_SECRET -> KeyInput.box(Objects.requireNonNull(CredentialPart.of(field)), editor, left);
            case ENVIRONMENT -> throw new IllegalArgumentException("The environment is chosen with the provider.");
        };
    }

    private void store(BucketField field, String value) {
        if (!value.strip().equals(editor.draft().form().value(field))) {
            editor.set(field, value);
        }
        left.accept(field);
    }

    private FieldBox jurisdiction() {
        Select<R2Jurisdiction> select = new Select<>();
        select.setLabel(BucketField.JURISDICTION.label());
        select.setItems(R2Jurisdiction.KNOWN);
        select.setItemLabelGenerator(R2Jurisdiction::label);
        select.setHelperText(
                "Default unless the bucket was created in one: the dashboard then shows it beside its name.");
        select.setManualValidation(true);
        select.setWidthFull();
        // Chosen, the default is a decision; an empty field is none.
        storeChoice(
                select,
                BucketField.JURISDICTION,
                chosen -> chosen.equals(R2Jurisdiction.DEFAULT) ? "default" : chosen.code());
        return new FieldBox(
                BucketField.JURISDICTION,
                select,
                draft -> R2Jurisdiction.KNOWN.stream()
                        .filter(known -> matches(known, draft.form().value(BucketField.JURISDICTION)))
                        .findFirst()
                        .ifPresent(select::setValue));
    }

    private static boolean matches(R2Jurisdiction known, String typed) {
        return known.code().equals(typed.equals("default") ? "" : typed);
    }

    private FieldBox addressing() {
        RadioButtonGroup<AddressingStyle> group = new RadioButtonGroup<>(BucketField.ADDRESSING_STYLE.label());
        group.setItems(AddressingStyle.PATH, AddressingStyle.VIRTUAL_HOSTED);
        group.setItemLabelGenerator(FieldWords::style);
        group.setHelperText(
                "Where the bucket's name goes: after the host, as in host/bucket, which nearly every service"
                        + " takes, or in front of it, as in bucket.host.");
        group.setManualValidation(true);
        storeChoice(group, BucketField.ADDRESSING_STYLE, AddressingStyle::name);
        return new FieldBox(
                BucketField.ADDRESSING_STYLE,
                group,
                draft -> group.setValue(
                        AddressingStyle.VIRTUAL_HOSTED
                                        .name()
                                        .equals(draft.form().value(BucketField.ADDRESSING_STYLE))
                                ? AddressingStyle.VIRTUAL_HOSTED
                                : AddressingStyle.PATH));
    }

    private <T> void storeChoice(HasValue<?, T> input, BucketField field, java.util.function.Function<T, String> text) {
        input.addValueChangeListener(change -> {
            if (change.getOldValue() != null) {
                store(field, text.apply(change.getValue()));
            }
        });
    }
}
