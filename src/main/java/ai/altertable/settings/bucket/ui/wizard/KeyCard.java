package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Card;
import com.vaadin.flow.component.html.Div;

/** Says what became of the key that was typed. */
final class KeyCard extends Div {

    KeyCard() {
        add(new Card(
                "Where your key is now",
                "Sealed for the isolated runtime. This test runs in a process of its own that ends with it; the web"
                        + " application cannot open the key."));
    }
}
