package ai.altertable.settings.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The demo's people, signing in as they would. */
enum People {
    ACME_ADMIN("admin@acme.example"),
    ACME_READER("reader@acme.example"),
    GLOBEX_ADMIN("admin@globex.example");

    static final String PASSWORD = "demo";

    private final String email;

    People(String email) {
        this.email = email;
    }

    void signIn(Page page, RunningApplication application) {
        page.navigate(application.url("/login"));
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Email"))
                .fill(email);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill(PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Organization Settings"))
                .waitFor();
    }

    void signInByKeyboard(Page page, RunningApplication application) {
        page.navigate(application.url("/login"));
        Keys keys = new Keys(page);
        keys.reach("Email");
        keys.type(email);
        keys.reach("Password");
        keys.type(PASSWORD);
        keys.press("Enter");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Organization Settings"))
                .waitFor();
    }
}
