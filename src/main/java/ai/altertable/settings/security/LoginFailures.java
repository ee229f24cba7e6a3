package ai.altertable.settings.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads a failed sign-in back to the form, which says no more than that it failed, or how long to wait. */
final class LoginFailures implements AuthenticationFailureHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String outcome = failure instanceof TooManyAttemptsException tooMany ? "wait=" + tooMany.seconds() : "error";
        redirect.sendRedirect(request, response, "/login?" + outcome);
    }
}
