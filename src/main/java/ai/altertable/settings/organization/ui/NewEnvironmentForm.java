package ai.altertable.settings.organization.ui;

import ai.altertable.settings.base.ui.StatusBadge;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Slug;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Objects;
import java.util.Optional;

/** Asks for an environment's slug and managed region, and says which rule a slug breaks when it is left. */
final class NewEnvironmentForm extends Composite<Div> {

    private final TextField slug = new TextField("Slug");
    private final RadioButtonGroup<ManagedRegion> region = new RadioButtonGroup<>("Managed region");

    NewEnvironmentForm() {
        slug.setHelperText("Lowercase letters, digits and hyphens. It appears in addresses and stays as it is.");
        slug.setPlaceholder("production");
        slug.setWidthFull();
        slug.setManualValidation(true);
        slug.setAutofocus(true);
        slug.addValueChangeListener(event -> readSlug());

        region.setItems(ManagedRegion.values());
        region.setItemEnabledProvider(ManagedRegion::available);
        region.setRenderer(new ComponentRenderer<>(NewEnvironmentForm::describe));
        region.setValue(ManagedRegion.EUROPE_GERMANY);
        region.setHelperText("Where the built-in bucket keeps its data. It can't be changed later.");

        getContent().addClassName("stack");
        getContent().add(slug, region);
    }

    /** What was entered, unless a rule is broken: then the field says which. */
    Optional<Slug> readSlug() {
        try {
            Slug value = Slug.of(slug.getValue());
            showSlugError("");
            return Optional.of(value);
        } catch (IllegalArgumentException broken) {
            showSlugError(Objects.requireNonNull(broken.getMessage()));
            return Optional.empty();
        }
    }

    ManagedRegion readRegion() {
        return region.getValue();
    }

    void showSlugError(String message) {
        slug.setErrorMessage(message);
        slug.setInvalid(!message.isEmpty());
    }

    void setEnabled(boolean enabled) {
        slug.setEnabled(enabled);
        region.setEnabled(enabled);
    }

    private static Span describe(ManagedRegion region) {
        Span description = new Span(new Span(region.label()));
        description.addClassName("cluster");
        if (!region.available()) {
            description.add(new StatusBadge("Coming soon", Tone.NEUTRAL));
        }
        return description;
    }
}
