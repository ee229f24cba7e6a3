package ai.altertable.settings.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at screens on a desk and on a phone, by day and by night, and keeps what is wrong with each. */
final class Inspection {

    private static final int[] WIDTHS = {1440, 390};
    private static final int HEIGHT = 844;

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Inspection(Page page) {
        this.page = page;
    }

    /** @param open brings the screen about, from wherever the page is */
    void look(String screen, Runnable open) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            open.run();
            settle();
            note(screen + " " + width, Width.excesses(page));
            note(screen + " " + width + " light", Axe.violations(page));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            settle();
            note(screen + " " + width + " dark", Axe.violations(page));
        }
    }

    void assertNoProblems() {
        assertThat(problems).as("what is wrong with the screens").isEmpty();
    }

    private void note(String where, List<String> found) {
        if (!found.isEmpty()) {
            Browser.screenshot(page, "ScreensIT-" + where);
        }
        found.forEach(problem -> problems.add(where + ": " + problem));
    }

    private void settle() {
        page.getByRole(AriaRole.HEADING).first().waitFor();
        Rest.await(page);
    }
}
