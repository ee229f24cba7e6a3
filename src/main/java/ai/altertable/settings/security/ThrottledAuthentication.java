package ai.altertable.settings.security;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares passwords, as long as {@link LoginThrottle} admits it. An unknown account takes as long as a known one. */
@Component
class ThrottledAuthentication implements AuthenticationProvider {

    private final DaoAuthenticationProvider comparison;
    private final LoginThrottle throttle;

    ThrottledAuthentication(Accounts accounts, PasswordEncoder passwords, LoginThrottle throttle) {
        this.comparison = new DaoAuthenticationProvider(email ->
                accounts.byEmail(email).orElseThrow(() -> new UsernameNotFoundException("There is no such account.")));
        this.comparison.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String account = account(attempt.getName());
        String address = addressOf(attempt);
        Optional<Duration> wait = throttle.admit(account, address);
        if (wait.isPresent()) {
            throw new TooManyAttemptsException(wait.get());
        }
        Authentication result = comparison.authenticate(attempt);
        throttle.succeeded(account, address);
        return result;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** What is counted is remembered for an hour, so it must not be as long as whoever tries likes. */
    private static String account(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return name.substring(0, Math.min(name.length(), Accounts.LONGEST_EMAIL));
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "local";
    }
}
