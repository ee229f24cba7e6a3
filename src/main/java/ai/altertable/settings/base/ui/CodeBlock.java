package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;

/** Lines to copy into a terminal or a file, with the button that does it. */
public final class CodeBlock extends Div {

    private final Pre lines;
    private final CopyButton copy;

    public CodeBlock(String code) {
        lines = new Pre(code);
        lines.getElement().setAttribute("tabindex", "0");
        copy = new CopyButton("Copy", code);
        addClassName("code-block");
        add(lines, copy);
    }

    public void setCode(String code) {
        lines.setText(code);
        copy.setCopiedText(code);
    }
}
