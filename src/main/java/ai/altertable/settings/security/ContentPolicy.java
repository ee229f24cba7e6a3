package ai.altertable.settings.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Says what a page may load and run. The page that starts the application gets a policy with a nonce of its own for the
 * scripts in it; whatever else is answered may load nothing. Vaadin 25.2 evaluates the expressions its server sends, and
 * styles components inline, so {@code unsafe-eval} for scripts and {@code unsafe-inline} for styles remain.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 18;
    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce
                                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                                + " connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self';"
                                + " frame-ancestors 'none'");
    }
}
