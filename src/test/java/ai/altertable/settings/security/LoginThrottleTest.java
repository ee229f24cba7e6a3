package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final String ACCOUNT = "admin@acme.example";
    private static final String ADDRESS = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void theSixthTryAfterFiveFailuresWaits() {
        fail(5);
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).contains(Duration.ofSeconds(5));
    }

    @Test
    void anotherAccountIsNotHeldUp() {
        fail(5);
        assertThat(throttle.admit("reader@acme.example", ADDRESS)).isEmpty();
    }

    @Test
    void theWaitCountsDownAndThenDoubles() {
        fail(5);
        later(Duration.ofSeconds(3));
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).contains(Duration.ofSeconds(2));
        later(Duration.ofSeconds(2));
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).isEmpty();
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).contains(Duration.ofSeconds(10));
    }

    @Test
    void triesThatHaveToWaitDoNotMakeTheWaitLonger() {
        fail(5);
        throttle.admit(ACCOUNT, ADDRESS);
        throttle.admit(ACCOUNT, ADDRESS);
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).contains(Duration.ofSeconds(5));
    }

    @Test
    void noWaitIsLongerThanAQuarterOfAnHour() {
        Duration longest = Duration.ZERO;
        for (int tries = 0; tries < 40; tries++) {
            Optional<Duration> wait = throttle.admit(ACCOUNT, "192.0.2." + tries);
            longest = wait.orElse(longest);
            later(wait.orElse(Duration.ZERO));
        }
        assertThat(longest).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void successClearsTheAccount() {
        fail(4);
        throttle.admit(ACCOUNT, ADDRESS);
        throttle.succeeded(ACCOUNT, ADDRESS);
        fail(4);
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).isEmpty();
    }

    @Test
    void anHourOfQuietForgetsFailures() {
        fail(4);
        later(Duration.ofHours(1));
        fail(4);
        assertThat(throttle.admit(ACCOUNT, ADDRESS)).isEmpty();
    }

    @Test
    void oneAddressTryingManyAccountsWaitsToo() {
        for (int account = 0; account < LoginThrottle.ADDRESS_FAILURES; account++) {
            assertThat(throttle.admit("user" + account, ADDRESS)).isEmpty();
        }
        assertThat(throttle.admit("someone else", ADDRESS)).contains(Duration.ofSeconds(5));
        assertThat(throttle.admit("someone else", "192.0.2.2")).isEmpty();
    }

    @Test
    void peopleWhoSignInDoNotFillUpTheirAddress() {
        for (int person = 0; person < 3 * LoginThrottle.ADDRESS_FAILURES; person++) {
            assertThat(throttle.admit("user" + person, ADDRESS)).isEmpty();
            throttle.succeeded("user" + person, ADDRESS);
        }
    }

    @Test
    void memoryIsBounded() {
        FailureCounts counts = new FailureCounts(5);
        for (int key = 0; key < FailureCounts.CAPACITY + 100; key++) {
            counts.count("key" + key, now);
        }
        assertThat(counts.size()).isEqualTo(FailureCounts.CAPACITY);
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(throttle.admit(ACCOUNT, ADDRESS)).isEmpty();
        }
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }
}
