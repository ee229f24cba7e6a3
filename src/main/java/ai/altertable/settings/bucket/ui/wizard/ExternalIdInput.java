package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import com.vaadin.flow.component.textfield.TextField;

/** Shows the external id, which the role's trust policy has to ask for. Nobody can change it. */
final class ExternalIdInput {

    private ExternalIdInput() {}

    static FieldBox box() {
        TextField shown = new TextField(BucketField.EXTERNAL_ID.label());
        shown.setReadOnly(true);
        shown.setManualValidation(true);
        shown.setWidthFull();
        shown.addClassName("key-field");
        shown.setHelperText(
                "Made for this bucket and always the same. Put it into the role's trust policy, so that nobody else's"
                        + " bucket can use the role.");
        return new FieldBox(BucketField.EXTERNAL_ID, shown, (Draft draft) -> shown.setValue(draft.externalId()));
    }
}
