package ai.altertable.settings.bucket.ui.wizard;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * Puts a file's text into a text area, as if it had been pasted: the browser reads it, so that it takes the same way to
 * the seal and lies in no upload folder.
 */
final class FileReading extends Input {

    /** More than this is no key. What is cut off is then missed like the rest of a file that was not pasted whole. */
    private static final int MAX_BYTES = 65_536;

    private static final String READ = """
            this.addEventListener('change', async () => {
              const file = this.files[0];
              if (!file) return;
              $0.value = await file.slice(0, $1).text();
              this.value = '';
              $0.dispatchEvent(new CustomEvent('change', { bubbles: true }));
            });
            """;

    FileReading(String label, TextArea target) {
        setType("file");
        addClassName("file-reading");
        getElement()
                .setAttribute("accept", ".json,application/json")
                .setAttribute("aria-label", label)
                .setAttribute("title", label);
        addAttachListener(_ -> getElement().executeJs(READ, target.getElement(), MAX_BYTES));
    }
}
