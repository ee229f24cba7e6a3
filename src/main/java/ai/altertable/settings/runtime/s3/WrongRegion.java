package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.KEY_RECOGNISED;
import static ai.altertable.settings.bucket.connection.CheckName.REGION_MATCHES;
import static ai.altertable.settings.bucket.connection.CheckName.SECRET_CORRECT;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.time.Duration;
import java.util.Optional;

/** Reports a wrong region, and what key and secret are worth in the right one. */
record WrongRegion(Session session) {

    void report(Refused refused, Optional<S3Target> there, Duration took) {
        there.ifPresent(this::tryKey);
        session.log()
                .add(Check.failed(REGION_MATCHES, took, PlaceDiagnoses.wrongRegion(session.target(), there, refused)));
    }

    private void tryKey(S3Target there) {
        Answer<?> answer = Listing.first(session.client(there, session.job().key()), there);
        KeyTrials keys = new KeyTrials(session, there);
        if (KeyTrials.accepted(answer)) {
            session.passed(KEY_RECOGNISED, answer.took(), "");
            session.passed(SECRET_CORRECT, answer.took(), "");
        } else if (answer instanceof No<?> no && no.failure() instanceof Refused refused) {
            if (refused.is(Kind.UNKNOWN_KEY) || refused.is(Kind.TEMPORARY_KEY)) {
                session.log().add(Check.failed(KEY_RECOGNISED, no.took(), keys.unknown(refused)));
            } else if (refused.is(Kind.WRONG_SECRET)) {
                session.passed(KEY_RECOGNISED, no.took(), "");
                session.log().add(Check.failed(SECRET_CORRECT, no.took(), keys.wrongSecret(refused)));
            }
        }
    }
}
