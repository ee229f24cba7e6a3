package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.CLOCKS_AGREE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Judges clocks by what the service says of the time, and by what it makes of ours, which outweighs that. */
final class Clocks {

    private Clocks() {}

    /**
     * @param dated the clock in the header of an answer without a signature; a proxy's, perhaps
     * @param answer to the first signed request
     */
    static Check judge(S3Target target, Optional<ServerClock> dated, Answer<?> answer) {
        if (answer instanceof No<?> no
                && no.failure() instanceof Refused refused
                && refused.kind() == Kind.CLOCK_SKEW) {
            Instant told = refused.hints().serverTime();
            Optional<ServerClock> service = Optional.ofNullable(told).map(ServerClock::reading);
            return Check.failed(CLOCKS_AGREE, no.took(), ClockDiagnoses.refused(target, dated, service, refused));
        }
        if (answer instanceof Ok<?>) {
            return dated.filter(ServerClock::notable)
                    .map(Clocks::drifting)
                    .orElseGet(() -> agreeing(dated.map(ServerClock::closeness).orElse("Our time was accepted")));
        }
        return dated.map(clock -> judge(target, clock)).orElseGet(() -> agreeing("Our time was accepted"));
    }

    /** By the header alone. */
    static Check judge(S3Target target, ServerClock clock) {
        if (clock.refusable()) {
            return Check.failed(CLOCKS_AGREE, Duration.ZERO, ClockDiagnoses.apart(target, clock));
        }
        return clock.notable() ? drifting(clock) : agreeing(clock.closeness());
    }

    private static Check drifting(ServerClock clock) {
        return Check.warned(
                CLOCKS_AGREE, Duration.ZERO, clock.minutes() + " minutes apart", ClockDiagnoses.drifting(clock));
    }

    private static Check agreeing(String detail) {
        return Check.passed(CLOCKS_AGREE, Duration.ZERO, detail);
    }
}
