package ai.altertable.settings.bucket.connection;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a connection test found.
 *
 * @param checks in the order of {@link CheckName}, each at most once
 */
public record ConnectionReport(Instant startedAt, Duration duration, Outcome outcome, List<Check> checks) {

    public ConnectionReport {
        checks = List.copyOf(checks);
    }

    public Set<Capability> capabilities() {
        Set<Capability> proven = EnumSet.noneOf(Capability.class);
        for (Check check : checks) {
            Capability capability = Capability.provenBy(check.name());
            if (check.status() == CheckStatus.PASSED && capability != null) {
                proven.add(capability);
            }
        }
        return proven;
    }

    /** The first broken rung. */
    public Optional<Check> firstFailure() {
        return first(CheckStatus.FAILED);
    }

    public Optional<Check> firstWarning() {
        return first(CheckStatus.WARNED);
    }

    /** Whether a bucket with this report may be connected without further ado. */
    public boolean connectable() {
        return switch (outcome) {
            case HEALTHY, ATTENTION, READ_ONLY -> true;
            case FAILED, CANCELLED -> false;
        };
    }

    private Optional<Check> first(CheckStatus status) {
        return checks.stream().filter(check -> check.status() == status).findFirst();
    }
}
