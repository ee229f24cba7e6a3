package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Copies a text to the clipboard, and says so where a screen reader hears it. Never give it a secret. */
public final class CopyButton extends Button {

    private static final String COPY = """
            const button = this, text = $0, label = $1;
            const said = (word) => {
              button.textContent = word;
              setTimeout(() => { button.textContent = label; }, 2000);
            };
            const byHand = () => {
              const area = document.createElement('textarea');
              area.value = text;
              area.style.position = 'fixed';
              button.parentNode.append(area);
              area.select();
              const copied = document.execCommand('copy');
              area.remove();
              button.focus();
              return copied;
            };
            const write = navigator.clipboard
                ? navigator.clipboard.writeText(text).then(() => true, byHand)
                : Promise.resolve(byHand());
            write.then((copied) => said(copied ? 'Copied' : 'Not copied'));
            """;

    private String text;

    /** @param label what is copied, in words: "Copy", "Copy policy" */
    public CopyButton(String label, String text) {
        super(label);
        this.text = text;
        addClassName("copy-button");
        addThemeVariants(ButtonVariant.SMALL);
        getElement().setAttribute("aria-live", "polite");
        addClickListener(event -> getElement().executeJs(COPY, this.text, label));
    }

    public void setCopiedText(String newText) {
        this.text = newText;
    }
}
