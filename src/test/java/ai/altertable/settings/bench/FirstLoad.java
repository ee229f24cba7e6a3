package ai.altertable.settings.bench;

import ai.altertable.settings.e2e.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** Somebody who was never here before opens a page; counts what the browser receives, heads of answers included. */
final class FirstLoad implements AutoCloseable {

    private static final double KIBIBYTE = 1024;
    private static final double LAST_WORDS_MILLIS = 500;

    private final BrowserContext context;
    private final Page page;
    private double bytes;

    FirstLoad(Chromium chromium) {
        context = chromium.somebody();
        page = context.newPage();
        CDPSession network = context.newCDPSession(page);
        network.on("Network.loadingFinished", this::arrived);
        network.on("Network.webSocketFrameReceived", this::pushed);
        network.send("Network.enable");
    }

    /** In KiB. */
    double open(String url) {
        page.navigate(url);
        return settled();
    }

    /** In KiB, with all that came before. */
    double signIn() {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Email"))
                .fill("admin@acme.example");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))
                .fill("demo");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Organization Settings"))
                .waitFor();
        return settled();
    }

    private double settled() {
        page.getByRole(AriaRole.BUTTON).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(LAST_WORDS_MILLIS);
        return bytes / KIBIBYTE;
    }

    private void arrived(JsonObject event) {
        bytes += event.get("encodedDataLength").getAsDouble();
    }

    private void pushed(JsonObject event) {
        bytes += event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }

    @Override
    public void close() {
        context.close();
    }
}
