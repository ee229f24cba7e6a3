package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.FormShape;
import ai.altertable.settings.bucket.OpenKinds;
import ai.altertable.settings.bucket.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which fields a provider may ask for, and in which step. Which of them it does ask for depends on the kind of credential
 * that is chosen: {@link ai.altertable.settings.bucket.BucketForm#asks}.
 */
final class FormFields {

    private FormFields() {}

    /** Those of the step "Bucket and credentials". */
    static List<BucketField> credentials(Provider provider) {
        List<BucketField> fields = new ArrayList<>(FormShape.place(provider));
        fields.removeAll(place(provider));
        if (OpenKinds.of(provider).size() > 1) {
            fields.add(BucketField.CREDENTIAL_KIND);
        }
        FormShape.kinds(provider).stream()
                .flatMap(kind -> kind.fields().stream())
                .distinct()
                .forEach(fields::add);
        return fields;
    }

    /** Those of the step "Region": none where the provider decides by itself. */
    static List<BucketField> place(Provider provider) {
        return FormShape.place(provider).stream()
                .filter(field -> WizardStep.asking(field) == WizardStep.REGION)
                .toList();
    }

    static List<BucketField> all(Provider provider) {
        return Stream.concat(credentials(provider).stream(), place(provider).stream())
                .toList();
    }
}
