package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.RouteTemplates;
import ai.altertable.settings.testing.TestTenants;
import ai.altertable.settings.testing.WebClient;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What the filters promise, over a real connection. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "vaadin.productionMode=true",
            "spring.datasource.url=jdbc:h2:mem:web;DB_CLOSE_DELAY=0"
        })
@Import(TestTenants.class)
@DirtiesContext
class WebSecurityTest {

    @LocalServerPort
    private int port;

    private WebClient browser;

    @BeforeEach
    void openBrowser() {
        browser = new WebClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/css/page.css", "/settings", "/nowhere"})
    void everyAnswerIsProtected(String path) {
        HttpResponse<String> answer = browser.get(path);

        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void thePageRunsOnlyScriptsThatCarryItsOwnNonce() {
        HttpResponse<String> first = browser.get("/login");
        HttpResponse<String> second = browser.get("/login");
        String policy = header(first, "Content-Security-Policy");
        String scripts = policy.substring(policy.indexOf("script-src"), policy.indexOf("; style-src"));

        assertThat(scripts)
                .doesNotContain("unsafe-inline")
                .doesNotContain("http")
                .contains("'nonce-" + nonce(first));
        assertThat(first.body().replaceAll("<script[^>]* nonce=\"" + Pattern.quote(nonce(first)) + "\"", ""))
                .doesNotContain("<script");
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
    }

    /** They come with the frame of the screens: everybody loads the sign-in page first. */
    @Test
    void theSignInPageBringsNeitherTheScreensStylesNorTheirConnection() {
        assertThat(browser.get("/login").body())
                .contains("css/entrance.css")
                .doesNotContain("css/buckets.css")
                .doesNotContain("css/wizard.css");
        assertThat(browser.get("/?v-r=init&location=login&query=").body())
                .contains("appConfig")
                .doesNotContain("vaadinPush");
    }

    @Test
    void sessionsAreInvisibleToScriptsAndOtherSites() {
        assertThat(header(browser.get("/login"), "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void sessionsBehindHttpsNeverTravelInTheClear() {
        assertThat(header(browser.get("/login", "X-Forwarded-Proto", "https"), "Set-Cookie"))
                .contains("Secure");
    }

    @Test
    void settingsAreClosedUntilSomeoneSignsIn() {
        assertThat(browser.location(browser.get("/settings"))).isEqualTo("/login");

        assertThat(browser.signIn(TestTenants.ACME_ADMIN, TestTenants.PASSWORD)).startsWith("/settings");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("closedAddresses")
    void everyScreenIsClosedUntilSomeoneSignsIn(String path) {
        assertThat(browser.location(browser.get(path))).isEqualTo("/login");
    }

    static Stream<String> closedAddresses() {
        return RouteTemplates.all().stream()
                .filter(template -> !template.equals("login"))
                .map(template -> "/" + template.replace(":slug", "BKT-1"));
    }

    @Test
    void signingInChangesTheSession() {
        browser.get("/login");
        String before = browser.sessionId();
        browser.signIn(TestTenants.ACME_ADMIN, TestTenants.PASSWORD);
        assertThat(browser.sessionId()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aForgedSignInIsRefused() {
        browser.get("/login");
        HttpResponse<String> forged =
                browser.post("/login", Map.of("username", TestTenants.ACME_ADMIN, "password", TestTenants.PASSWORD));

        assertThat(browser.location(forged)).isEqualTo("/login?expired");
        assertThat(browser.location(browser.get("/settings"))).isEqualTo("/login");
    }

    @Test
    void aForgedSignOutIsRefused() {
        browser.signIn(TestTenants.ACME_ADMIN, TestTenants.PASSWORD);
        browser.post("/logout", Map.of());
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongPasswordsAndUnknownPeopleAreToldTheSame() {
        assertThat(browser.signIn(TestTenants.GLOBEX_ADMIN, "wrong")).isEqualTo("/login?error");
        assertThat(browser.signIn("nobody@globex.example", "wrong")).isEqualTo("/login?error");
    }

    @Test
    void theSixthGuessHasToWaitEvenWithTheRightPassword() {
        for (int guess = 0; guess < LoginThrottle.ACCOUNT_FAILURES; guess++) {
            assertThat(browser.signIn(TestTenants.ACME_READER, "guess " + guess))
                    .isEqualTo("/login?error");
        }
        assertThat(browser.signIn(TestTenants.ACME_READER, TestTenants.PASSWORD))
                .matches("/login\\?wait=[1-5]");
        assertThat(browser.signIn(TestTenants.ACME_ADMIN, TestTenants.PASSWORD)).startsWith("/settings");
    }

    @Test
    void anAddressThatGuessesEverywhereHasToWaitEverywhere() {
        String[] from = {"X-Forwarded-For", "203.0.113.9"};
        for (int guess = 0; guess < LoginThrottle.ADDRESS_FAILURES; guess++) {
            browser.signIn("person" + guess + "@acme.example", "guess", from);
        }
        assertThat(browser.signIn(TestTenants.GLOBEX_ADMIN, TestTenants.PASSWORD, from))
                .startsWith("/login?wait=");
        assertThat(browser.signIn(TestTenants.GLOBEX_ADMIN, TestTenants.PASSWORD))
                .startsWith("/settings");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher found = Pattern.compile("nonce-([^']+)'").matcher(header(page, "Content-Security-Policy"));
        return found.find() ? found.group(1) : "";
    }
}
