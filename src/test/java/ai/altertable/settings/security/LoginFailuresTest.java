package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class LoginFailuresTest {

    @Test
    void everyReasonLooksTheSame() throws IOException {
        for (AuthenticationException reason : new AuthenticationException[] {
            new BadCredentialsException("The password of admin@acme.example is wrong."),
            new UsernameNotFoundException("There is no such account."),
            new DisabledException("Switched off."),
            new LockedException("Locked.")
        }) {
            assertThat(redirect(reason)).isEqualTo("/login?error");
        }
    }

    @ParameterizedTest
    @CsvSource({"PT5S, 5", "PT4.001S, 5", "PT0.001S, 1", "PT15M, 900"})
    void aPersonWhoHasToWaitHearsForHowManySeconds(Duration wait, int seconds) throws IOException {
        assertThat(redirect(new TooManyAttemptsException(wait))).isEqualTo("/login?wait=" + seconds);
    }

    @Test
    void whoeverTriedIsNotInTheAddress() throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setParameter("username", "admin@acme.example");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoginFailures().onAuthenticationFailure(request, response, new BadCredentialsException("no"));

        assertThat(response.getRedirectedUrl()).doesNotContain("acme");
        assertThat(response.getContentAsString()).isEmpty();
    }

    private static String redirect(AuthenticationException reason) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LoginFailures().onAuthenticationFailure(new MockHttpServletRequest("POST", "/login"), response, reason);
        return response.getRedirectedUrl();
    }
}
