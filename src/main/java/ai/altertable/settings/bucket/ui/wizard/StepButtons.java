package ai.altertable.settings.bucket.ui.wizard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;

/** The foot of a step: Back at the left, Continue at the right, and Enter in a field is Continue. */
final class StepButtons extends Div {

    private final Button next;

    StepButtons(Runnable onContinue) {
        next = new Button("Continue", click -> onContinue.run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        addClassNames("step-buttons");
        add(next);
    }

    StepButtons withBack(Runnable onBack) {
        addComponentAsFirst(new Button("Back", click -> onBack.run()));
        return this;
    }

    /** Only in text: Enter in a list chooses from it. */
    StepButtons continuingFrom(List<Component> inputs) {
        Component[] texts =
                inputs.stream().filter(TextFieldBase.class::isInstance).toArray(Component[]::new);
        if (texts.length > 0) {
            next.addClickShortcut(Key.ENTER).listenOn(texts).resetFocusOnActiveElement();
        }
        return this;
    }
}
