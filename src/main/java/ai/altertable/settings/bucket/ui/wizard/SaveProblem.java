package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.Draft;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Why nothing was saved, where the button was pressed. */
final class SaveProblem extends Div {

    SaveProblem() {
        addClassNames("callout", Tone.FAILING.className());
        getElement().setAttribute("role", "alert");
        clear();
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    void show(String text) {
        removeAll();
        add(new Paragraph(text));
        setVisible(true);
    }

    /** Somebody else changed the bucket meanwhile. */
    void showConflict(String text, Draft draft) {
        show(text);
        Draft.Base base = draft.base();
        if (base != null) {
            Div actions =
                    new Div(new LinkButton("/settings/buckets/" + base.slug() + "/edit", "Open the bucket again"));
            actions.addClassName("cluster");
            add(actions);
        }
    }
}
