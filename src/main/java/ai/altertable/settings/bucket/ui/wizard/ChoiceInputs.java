package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;

/** Choices that most people leave as they are. */
final class ChoiceInputs {

    private static final String AGREED = "Send requests as the one who pays for them";

    private ChoiceInputs() {}

    static FieldBox cloud(BiConsumer<BucketField, String> store) {
        Select<AzureCloud> select = new Select<>();
        select.setLabel(BucketField.CLOUD.label());
        select.setItems(AzureCloud.values());
        select.setItemLabelGenerator(AzureCloud::label);
        select.setHelperText("Azure unless the account was made in a cloud of its own, with its own portal.");
        select.setManualValidation(true);
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.getOldValue() != null) {
                store.accept(
                        BucketField.CLOUD,
                        change.getValue() == AzureCloud.PUBLIC
                                ? ""
                                : change.getValue().code());
            }
        });
        return new FieldBox(
                BucketField.CLOUD,
                select,
                draft -> Arrays.stream(AzureCloud.values())
                        .filter(cloud -> cloud.code().equals(draft.form().value(BucketField.CLOUD)))
                        .findFirst()
                        .ifPresentOrElse(select::setValue, () -> select.setValue(AzureCloud.PUBLIC)));
    }

    /** A group of one: it has a label and a helper of its own, like every other field. */
    static FieldBox requesterPays(BiConsumer<BucketField, String> store) {
        CheckboxGroup<String> box = new CheckboxGroup<>(BucketField.REQUESTER_PAYS.label());
        box.setItems(AGREED);
        box.setHelperText("Only for buckets whose owner asks for it. Your AWS account is billed for the requests.");
        box.setManualValidation(true);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store.accept(BucketField.REQUESTER_PAYS, change.getValue().isEmpty() ? "" : BucketForm.YES);
            }
        });
        return new FieldBox(
                BucketField.REQUESTER_PAYS,
                box,
                draft -> box.setValue(
                        draft.form().value(BucketField.REQUESTER_PAYS).isEmpty() ? Set.of() : Set.of(AGREED)));
    }
}
