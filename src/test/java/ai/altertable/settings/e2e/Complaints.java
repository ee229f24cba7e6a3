package ai.altertable.settings.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Errors in a page's console, refusals by its content security policy among them. */
final class Complaints {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private Complaints() {}

    static Complaints of(Page page) {
        Complaints complaints = new Complaints();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.heard.add(message.text());
            }
        });
        page.onPageError(complaints.heard::add);
        return complaints;
    }

    void assertNone() {
        assertThat(heard).as("console errors").isEmpty();
    }
}
