package ai.altertable.settings.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords, per account and per address. After five failures on an account, or thirty from an
 * address, each further failure doubles the wait, from five seconds up to fifteen minutes; an hour without a try forgets
 * them. A try counts as failed until it succeeds, so that many at once are counted too. Kept in memory,
 * per process, for a bounded number of accounts and addresses.
 */
@Component
class LoginThrottle {

    static final int ACCOUNT_FAILURES = 5;
    static final int ADDRESS_FAILURES = 30;

    private final Clock clock;
    private final FailureCounts accounts = new FailureCounts(ACCOUNT_FAILURES);
    private final FailureCounts addresses = new FailureCounts(ADDRESS_FAILURES);

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Admits a try and counts it as failed, or says how long to wait before the next. */
    synchronized Optional<Duration> admit(String account, String address) {
        Instant now = clock.instant();
        Duration wait = longer(accounts.waitFor(account, now), addresses.waitFor(address, now));
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        accounts.count(account, now);
        addresses.count(address, now);
        return Optional.empty();
    }

    /** Takes back what {@link #admit} counted: the account starts anew, the address only loses this one try. */
    synchronized void succeeded(String account, String address) {
        accounts.forget(account);
        addresses.takeBack(address);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
