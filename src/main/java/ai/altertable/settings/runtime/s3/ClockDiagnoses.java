package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.List;
import java.util.Optional;

/** Whose clock is wrong, where that can be told. */
final class ClockDiagnoses {

    private static final String INNOCENT = "Nothing you entered is wrong. ";

    private ClockDiagnoses() {}

    /**
     * The service refused because of the time.
     *
     * @param dated the clock in a header of the same address
     * @param service the clock that the refusal tells
     */
    static Diagnosis refused(
            S3Target target, Optional<ServerClock> dated, Optional<ServerClock> service, Refused refusal) {
        // Two clocks that were set apart from each other agree by accident only when both are right.
        if (dated.isPresent()
                && !dated.get().notable()
                && !service.map(clock -> !clock.notable()).orElse(false)) {
            return diagnosis(
                    "The service's own clock is wrong"
                            + service.map(clock -> " by " + clock.minutes() + " minutes")
                                    .orElse("") + ": ours agrees with the time in its answers.",
                    INNOCENT + "Whoever runs the service must set its clock.",
                    refusal.evidence());
        }
        return service.or(() -> dated)
                .filter(ServerClock::notable)
                .map(clock -> apart(target, clock, refusal.evidence()))
                .orElseGet(() -> diagnosis(
                        "Our clock and that of the service are more than 15 minutes apart.",
                        whatToDo(target),
                        refusal.evidence()));
    }

    static Diagnosis apart(S3Target target, ServerClock clock) {
        return apart(target, clock, clock.minutes() + " minutes apart");
    }

    private static Diagnosis apart(S3Target target, ServerClock clock, String evidence) {
        return diagnosis(
                "Our clock is " + clock.ours() + " that of the service; 15 minutes are allowed.",
                whatToDo(target),
                evidence);
    }

    /** The public clouds keep time; a server of one's own may not. */
    private static String whatToDo(S3Target target) {
        return switch (target.provider()) {
            case AMAZON_S3, CLOUDFLARE_R2, GOOGLE_CLOUD_STORAGE, AZURE_BLOB ->
                INNOCENT + "The operator of this application must set its clock.";
            case S3_COMPATIBLE, ALTERTABLE ->
                INNOCENT + "If the service runs on your own servers, check their clock; otherwise tell the operator.";
        };
    }

    static Diagnosis drifting(ServerClock clock) {
        return new Diagnosis(
                "Our clock and that of the service are " + clock.minutes() + " minutes apart.",
                "From 15 minutes on, requests are refused.",
                "Clocks drift apart",
                null,
                List.of(),
                "");
    }

    private static Diagnosis diagnosis(String cause, String explanation, String evidence) {
        return new Diagnosis(cause, explanation, "Clocks disagree", null, List.of(Diagnoses.tryAgain()), evidence);
    }
}
