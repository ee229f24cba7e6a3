package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.organization.Environment;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;

/** Asks for the environment and the provider. */
final class ProviderForm extends Div {

    private static final String DEFAULT_ENVIRONMENT = "production";

    private final Select<Environment> environment = new Select<>();
    private final ProviderCards provider = new ProviderCards();
    private final List<Environment> environments;
    private Runnable onContinue = () -> {};

    ProviderForm(List<Environment> environments) {
        this.environments = environments;
        environment.setLabel(BucketField.ENVIRONMENT.label());
        environment.setItems(environments);
        environment.setItemLabelGenerator(each -> each.slug().value());
        environment.setHelperText("Only this environment's catalogs can use the bucket. It can't be changed later.");
        environment.setManualValidation(true);
        environment.addClassName("environment-select");
        environments.stream()
                .filter(each -> each.slug().value().equals(DEFAULT_ENVIRONMENT))
                .findFirst()
                .or(() -> environments.stream().findFirst())
                .ifPresent(environment::setValue);
        provider.addValueChangeListener(change -> provider.setInvalid(false));
        addClassName("stack");
        add(environment, provider, new StepButtons(this::proceed));
    }

    void onContinue(Runnable action) {
        onContinue = action;
    }

    void show(BucketForm form) {
        environments.stream()
                .filter(each -> each.id().equals(form.environmentId()))
                .findFirst()
                .ifPresent(environment::setValue);
        provider.setValue(form.provider());
    }

    UUID environment() {
        return environment.getValue().id();
    }

    Provider provider() {
        return provider.getValue();
    }

    void focus() {
        provider.getElement().callJsFunction("focus");
    }

    private void proceed() {
        if (environment.getValue() == null) {
            environment.setErrorMessage("Create an environment first, under Organization Settings, Environments.");
            environment.setInvalid(true);
        } else if (provider.getValue() == null) {
            provider.setErrorMessage("Choose where the bucket is.");
            provider.setInvalid(true);
            focus();
        } else {
            onContinue.run();
        }
    }
}
