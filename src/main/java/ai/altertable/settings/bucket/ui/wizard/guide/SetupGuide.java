package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.CodeBlock;
import ai.altertable.settings.base.ui.CopyButton;
import ai.altertable.settings.bucket.BucketForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;

/** How to give Altertable access to a bucket; follows what is typed. */
public final class SetupGuide extends Div {

    private final Map<Access, Button> choices = new EnumMap<>(Access.class);
    private final Div content = new Div();
    private final String externalId;
    private BucketForm form;
    private Access access = Access.READ_AND_WRITE;

    /** @param externalId what a role has to ask for that is made for the bucket */
    public SetupGuide(BucketForm form, String externalId) {
        this.form = form;
        this.externalId = externalId;
        Div toggle = new Div();
        toggle.addClassNames("cluster", "guide-toggle");
        toggle.getElement().setAttribute("role", "group").setAttribute("aria-label", "Access to give");
        for (Access choice : Access.values()) {
            Button button = new Button(choice.label(), click -> choose(choice));
            button.addThemeVariants(ButtonVariant.SMALL);
            choices.put(choice, button);
            toggle.add(button);
        }
        content.addClassName("stack");
        addClassNames("setup-guide", "stack");
        add(toggle, content);
        choose(access);
    }

    /** The guide as a section of its own. */
    public Card inCard() {
        return new Card("Give Altertable access", "The least it needs, for this bucket alone.").with(this);
    }

    public void show(BucketForm changed) {
        if (!changed.equals(form)) {
            form = changed;
            render();
        }
    }

    private void choose(Access choice) {
        access = choice;
        choices.forEach((each, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(each == choice));
            button.setClassName("chosen", each == choice);
        });
        render();
    }

    private void render() {
        GuideText text = GuideText.of(form, access, externalId);
        content.removeAll();
        content.add(new Paragraph(text.lead()));
        if (!text.steps().isEmpty()) {
            OrderedList steps = new OrderedList();
            steps.addClassName("guide-steps");
            text.steps().forEach(step -> steps.add(new ListItem(step)));
            content.add(steps);
        }
        if (!text.snippets().isEmpty()) {
            CodeBlock shown = new CodeBlock(text.snippets().getFirst().code());
            content.add(shown);
        }
        text.snippets().stream()
                .skip(1)
                .forEach(
                        snippet -> content.add(new CopyButton("Copy " + snippet.name() + " commands", snippet.code())));
    }
}
