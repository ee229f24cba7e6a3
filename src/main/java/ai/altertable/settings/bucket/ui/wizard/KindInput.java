package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.OpenKinds;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** Which kind of credential the form is about, where several are open. */
final class KindInput {

    private KindInput() {}

    static FieldBox box(DraftEditor editor, Consumer<BucketField> left) {
        RadioButtonGroup<CredentialKind> group = new RadioButtonGroup<>(BucketField.CREDENTIAL_KIND.label());
        group.setItems(OpenKinds.of(editor.draft().form().provider()));
        group.setItemLabelGenerator(CredentialKind::label);
        group.setManualValidation(true);
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                editor.choose(change.getValue());
                left.accept(BucketField.CREDENTIAL_KIND);
            }
        });
        return new FieldBox(
                BucketField.CREDENTIAL_KIND,
                group,
                draft -> group.setValue(draft.form().credentialKind()));
    }
}
