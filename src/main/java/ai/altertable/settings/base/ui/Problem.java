package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a page that cannot be shown says instead. */
final class Problem {

    private Problem() {}

    static Component page(String code, String title, String text) {
        Span number = new Span(code);
        number.addClassName("problem-code");
        Paragraph words = new Paragraph(text);
        words.addClassName("muted");
        Div problem = new Div(number, new H1(title), words, new Anchor("/settings", "Go to Organization Settings"));
        problem.addClassName("problem");
        return new Page(problem);
    }
}
