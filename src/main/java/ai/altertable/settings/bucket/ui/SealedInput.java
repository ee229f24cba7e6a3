package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.CredentialPart;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** A field whose text is sealed when it is left, and then is no longer in it. */
final class SealedInput extends Composite<Div> {

    private final CredentialPart part;
    private final TextFieldBase<?, String> field;
    private final Span state = new Span();

    /** Seals what was typed, and returns what may be shown of it. */
    @FunctionalInterface
    interface Sealing {
        String seal(CredentialPart part, String typed);
    }

    SealedInput(CredentialPart part, Sealing sealing) {
        this.part = part;
        field = switch (part) {
            case ACCESS_KEY_ID -> new TextField();
            case SERVICE_ACCOUNT_KEY -> new TextArea();
            case SECRET_ACCESS_KEY, SESSION_TOKEN, ACCOUNT_KEY, SAS, CLIENT_SECRET -> password();
        };
        field.setLabel(part.field().label());
        field.setWidthFull();
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", "off");
        state.addClassNames("sealed-state", "small");
        state.getElement().setAttribute("role", "status");
        field.addValueChangeListener(event -> left(event, sealing));
        getContent().add(field, state);
    }

    CredentialPart part() {
        return part;
    }

    void focus() {
        field.focus();
    }

    /** What is wrong with what was sealed, or an empty text. */
    void showProblem(String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    private void left(AbstractField.ComponentValueChangeEvent<? extends Component, String> event, Sealing sealing) {
        if (event.getValue().isBlank()) {
            return;
        }
        String hint = sealing.seal(part, event.getValue());
        field.clear();
        showProblem("");
        boolean shown = part == CredentialPart.ACCESS_KEY_ID && !hint.isEmpty();
        state.setText("Sealed" + (shown ? ": " + hint : "") + ". Type again to replace it.");
        field.setPlaceholder("Sealed");
    }

    private static PasswordField password() {
        PasswordField field = new PasswordField();
        field.setRevealButtonVisible(false);
        return field;
    }
}
