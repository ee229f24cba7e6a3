package ai.altertable.settings.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Errors in the pages' consoles, refusals by their content security policy among them. */
final class Complaints {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void listen(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !saysThatThePageIsNotThere(message, page)) {
                heard.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> heard.add(error + " at " + page.url()));
    }

    void assertNone() {
        assertThat(heard).as("console errors").isEmpty();
    }

    /** A page that is not found or refused answers with that status, and the browser says so. */
    private static boolean saysThatThePageIsNotThere(ConsoleMessage message, Page page) {
        return message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }
}
