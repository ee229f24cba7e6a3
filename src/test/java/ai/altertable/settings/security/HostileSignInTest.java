package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HostileTexts;
import ai.altertable.settings.testing.TestTenants;
import ai.altertable.settings.testing.WebClient;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Whatever stands in the sign-in form or in its address, over a real connection. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "vaadin.productionMode=true",
            "spring.datasource.url=jdbc:h2:mem:hostile-sign-in;DB_CLOSE_DELAY=0"
        })
@Import(TestTenants.class)
@DirtiesContext
class HostileSignInTest {

    @LocalServerPort
    private int port;

    private final AtomicInteger addresses = new AtomicInteger();

    @Test
    void whateverIsTypedLeadsBackToTheForm() {
        HostileTexts.known().forEach(text -> {
            WebClient browser = new WebClient(port);
            assertThat(browser.signIn(TestTenants.ACME_ADMIN + text, text, "X-Forwarded-For", anotherAddress()))
                    .as(text)
                    .startsWith("/login?");
            assertThat(browser.location(browser.get("/settings"))).as(text).isEqualTo("/login");
        });
    }

    @Test
    void whateverStandsInTheAddressIsNeitherFollowedNorSaidAgain() {
        WebClient browser = new WebClient(port);
        HostileTexts.known().forEach(text -> {
            String coded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            for (String name : new String[] {"error", "continue", "logout", "redirect", "v-r"}) {
                HttpResponse<String> page = browser.get("/login?" + name + "=" + coded);
                assertThat(page.statusCode()).as(name + "=" + text).isLessThan(500);
                assertThat(browser.location(page)).as(name + "=" + text).isEmpty();
                assertThat(page.body()).as(name + "=" + text).doesNotContain(HostileTexts.CANARY);
            }
        });
    }

    /** Whoever fails too often from one address is not even asked any more. */
    private String anotherAddress() {
        return "203.0.113." + addresses.incrementAndGet() % 250;
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() {
        WebClient browser = new WebClient(port);
        browser.get("/login?continue=https://evil.example/&redirect=//evil.example");

        assertThat(browser.signIn(TestTenants.ACME_ADMIN, TestTenants.PASSWORD)).startsWith("/settings");
    }
}
