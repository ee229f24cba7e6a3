package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.base.ui.CodeBlock;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** Why a check did not pass, and what can be done about it, the best first. */
public final class DiagnosisCallout extends Div {

    /** @param remedies gets the remedy that was chosen; a permission to grant is shown to be copied instead */
    public DiagnosisCallout(Diagnosis diagnosis, Tone tone, Consumer<Remedy> remedies) {
        addClassNames("callout", "diagnosis", tone.className());
        Span cause = new Span(diagnosis.cause());
        cause.addClassName("diagnosis-cause");
        add(cause);
        if (!diagnosis.explanation().isEmpty()) {
            add(new Paragraph(diagnosis.explanation()));
        }
        Div buttons = new Div();
        buttons.addClassName("cluster");
        for (Remedy remedy : diagnosis.remedies()) {
            switch (remedy) {
                case Remedy.GrantPermission grant -> add(statement(grant));
                case Remedy.ChangeFields _,
                        Remedy.RepairCredential _,
                        Remedy.RevisitField _,
                        Remedy.TryAgain _,
                        Remedy.KeepTrying _ -> buttons.add(button(remedy, remedies, buttons));
            }
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
        if (!diagnosis.evidence().isEmpty()) {
            Span evidence = new Span(diagnosis.evidence());
            evidence.addClassNames("mono", "small", "muted");
            add(evidence);
        }
    }

    private static Component statement(Remedy.GrantPermission grant) {
        CodeBlock code = new CodeBlock(grant.statement());
        Span label = new Span(grant.label());
        label.addClassName("diagnosis-grant");
        return new Div(label, code);
    }

    private static Component button(Remedy remedy, Consumer<Remedy> remedies, Div before) {
        Button button = new Button(remedy.label(), click -> remedies.accept(remedy));
        if (before.getComponentCount() == 0) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
