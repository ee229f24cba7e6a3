package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.HostileTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Nothing that can be typed into the sign-in form does more than not match. */
class HostileLoginTest extends DatabaseTest {

    @Override
    @SuppressWarnings("deprecation")
    protected void register(AnnotationConfigApplicationContext context) {
        context.registerBean(PasswordEncoder.class, NoOpPasswordEncoder::getInstance);
        context.register(Accounts.class);
    }

    @Test
    void noAddressIsTooOddToBeUnknown() {
        HostileTexts.known()
                .forEach(text -> assertThat(bean(Accounts.class).byEmail(text)).isEmpty());
        HostileTexts.random(20261124, 200)
                .forEach(text -> assertThat(bean(Accounts.class).byEmail(text)).isEmpty());
    }

    @Test
    void everyTryIsAnsweredAlike() {
        ThrottledAuthentication authentication = new ThrottledAuthentication(
                bean(Accounts.class), bean(PasswordEncoder.class), new LoginThrottle(everLater()));
        HostileTexts.known()
                .forEach(text -> assertThatThrownBy(() -> authentication.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(text, text)))
                        .isInstanceOf(BadCredentialsException.class));
    }

    @Test
    void failuresAreRememberedWithoutWhatMakesThemLong() {
        LoginThrottle throttle = new LoginThrottle(Clock.systemUTC());
        ThrottledAuthentication authentication =
                new ThrottledAuthentication(bean(Accounts.class), bean(PasswordEncoder.class), throttle);
        for (int i = 0; i < LoginThrottle.ACCOUNT_FAILURES; i++) {
            String name = "x".repeat(1_000) + i;
            assertThatThrownBy(() ->
                            authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "x")))
                    .isInstanceOf(BadCredentialsException.class);
        }
        Optional<Duration> wait = throttle.admit("x".repeat(Accounts.LONGEST_EMAIL), "another");

        assertThat(wait).isPresent();
    }

    /** A clock on which an hour passes with every look, so that nobody has to wait. */
    private static Clock everLater() {
        long[] hours = {0};
        InstantSource source = () -> Instant.EPOCH.plus(Duration.ofHours(2 * hours[0]++));
        return source.withZone(ZoneOffset.UTC);
    }
}
