package ai.altertable.settings.security;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts recent failures by key; the key that failed longest ago gives way when there are too many. Not thread-safe. */
final class FailureCounts {

    static final int CAPACITY = 10_000;
    static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    static final Duration MEMORY = Duration.ofHours(1);

    private final int allowed;
    private final Map<String, Failures> counts = new LinkedHashMap<>();

    FailureCounts(int allowed) {
        this.allowed = allowed;
    }

    Duration waitFor(String key, Instant now) {
        Failures failures = counts.get(key);
        if (failures == null || failures.count() < allowed) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, failures.last().plus(delayAfter(failures.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void count(String key, Instant now) {
        Failures before = counts.remove(key);
        int earlier = before == null || !now.isBefore(before.last().plus(MEMORY)) ? 0 : before.count();
        counts.put(key, new Failures(earlier + 1, now));
        if (counts.size() > CAPACITY) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    void takeBack(String key) {
        counts.computeIfPresent(key, (same, failures) -> new Failures(failures.count() - 1, failures.last()));
    }

    void forget(String key) {
        counts.remove(key);
    }

    int size() {
        return counts.size();
    }

    private Duration delayAfter(int count) {
        int doublings = Math.min(count - allowed, 10);
        Duration delay = FIRST_WAIT.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : delay;
    }

    private record Failures(int count, Instant last) {}
}
