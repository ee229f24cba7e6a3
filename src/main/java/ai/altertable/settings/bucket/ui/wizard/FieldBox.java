package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field of the form with what there is to say about its value: what is wrong, the fix, and where it came from. */
final class FieldBox extends Div {

    private final BucketField field;
    private final Component input;
    private final HasValidationProperties validation;
    private final Consumer<Draft> reader;
    private final Span origin = new Span();
    private final Div fix = new Div();
    private boolean left;
    private @Nullable Remedy offered;

    /** @param reader shows in the input what the draft has */
    <C extends Component & HasValidationProperties> FieldBox(BucketField field, C input, Consumer<Draft> reader) {
        this.field = field;
        this.input = input;
        this.validation = input;
        this.reader = reader;
        addClassName("field-box");
        origin.addClassName("field-origin");
        origin.getElement().setAttribute("role", "status");
        fix.addClassName("field-fix");
        add(input, origin, fix);
    }

    BucketField field() {
        return field;
    }

    Component input() {
        return input;
    }

    /** From now on, what is wrong with the value is said. */
    void leave() {
        left = true;
    }

    void show(Draft draft) {
        reader.accept(draft);
    }

    /** @param fixer does what the fix says */
    void show(@Nullable FieldProblem found, Consumer<Remedy> fixer) {
        FieldProblem problem = left ? found : null;
        validation.setErrorMessage(problem == null ? "" : problem.message());
        validation.setInvalid(problem != null);
        offer(problem == null ? null : problem.fix(), fixer);
    }

    /** A button that stays the same is left alone: it may be what is being clicked while another field is left. */
    private void offer(@Nullable Remedy remedy, Consumer<Remedy> fixer) {
        if (Objects.equals(remedy, offered)) {
            return;
        }
        offered = remedy;
        fix.removeAll();
        if (remedy != null) {
            Button button = new Button(remedy.label(), click -> fixer.accept(remedy));
            button.addThemeVariants(ButtonVariant.SMALL);
            fix.add(button);
        }
    }

    /** Says where the value came from that is there now; an empty text says nothing. */
    void showOrigin(String text) {
        origin.setText(text);
    }

    /**
     * Takes the focus only if nothing else has it: who went on to the next field while the server was thinking is typing
     * there, and it may be a secret.
     */
    void focusUnlessElsewhere() {
        input.getElement()
                .executeJs("const now = document.activeElement; if (!now || now === document.body) this.focus()");
    }

    void focus() {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            input.getElement().callJsFunction("focus");
        }
    }
}
