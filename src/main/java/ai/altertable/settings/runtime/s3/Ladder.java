package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.Diagnosis;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** The order of the stages: one after the other where one needs what another found, otherwise at the same time. */
final class Ladder {

    private final Session session;

    Ladder(Session session) {
        this.session = session;
    }

    void climb() {
        session.passed(CheckName.SETTINGS_WELL_FORMED, Duration.ZERO, "");
        if (!new Reachability(session).established()) {
            return;
        }
        CompletableFuture<Greeting> asked = session.fork(new Protocol(session)::ask);
        Optional<Diagnosis> unfit = new KeyTrials(session, session.target()).beforeSending();
        if (unfit.isPresent()) {
            Greeting greeting = asked.join();
            if (speaksS3(greeting, false) && clocksAgree(greeting.clock())) {
                refuse(unfit.get());
            }
            return;
        }
        Answer<ListObjectsV2Response> listed = Listing.first(session.client(), session.target());
        Greeting greeting = asked.join();
        if (!speaksS3(greeting, Listing.provesS3(listed))) {
            return;
        }
        Check clocks = Clocks.judge(session.target(), greeting.clock(), listed);
        session.log().add(clocks);
        if (clocks.status() != CheckStatus.FAILED) {
            new Identity(session).judge(listed).ifPresent(this::useObjects);
        }
    }

    /** @param proved by an answer to a signed request, whatever the one without a signature was like */
    private boolean speaksS3(Greeting greeting, boolean proved) {
        if (greeting.doubt().isPresent() && !proved) {
            session.log()
                    .add(Check.failed(
                            CheckName.SPEAKS_S3,
                            greeting.took(),
                            greeting.doubt().get()));
            return false;
        }
        session.passed(CheckName.SPEAKS_S3, greeting.took(), "");
        return true;
    }

    private boolean clocksAgree(Optional<ServerClock> clock) {
        clock.map(known -> Clocks.judge(session.target(), known)).ifPresent(session.log()::add);
        return session.log().firstFailed() == null;
    }

    private void refuse(Diagnosis unfit) {
        CheckName stage = CheckName.KEY_RECOGNISED;
        if (unfit.field() == BucketField.SECRET_ACCESS_KEY) {
            session.passed(stage, Duration.ZERO, "");
            stage = CheckName.SECRET_CORRECT;
        }
        session.log().add(Check.failed(stage, Duration.ZERO, unfit));
    }

    private void useObjects(Access access) {
        CompletableFuture<Boolean> readOnly = new CompletableFuture<>();
        CompletableFuture<Void> multipart =
                CompletableFuture.runAsync(() -> new Multipart(session).run(readOnly), session.threads());
        CompletableFuture<Void> batch =
                CompletableFuture.runAsync(() -> new BatchDeleting(session).run(readOnly), session.threads());
        new Writing(session).run(access, readOnly);
        multipart.join();
        batch.join();
        session.log().add(gone(access, readOnly.join()));
    }

    private Check gone(Access access, boolean readOnly) {
        ProbeObjects objects = session.objects();
        if (readOnly && objects.left().isEmpty()) {
            return Check.skipped(CheckName.PROBES_GONE, "Nothing was written");
        }
        Leftovers leftovers = Leftovers.of(objects, session.job().deadline());
        Check gone = new Sweep(session.client(), session.target(), objects, leftovers, session.threads())
                .run(access.lists());
        if (gone.status() == CheckStatus.FAILED || !objects.locked() && !objects.versioned()) {
            return gone;
        }
        return Check.warned(
                CheckName.PROBES_GONE,
                gone.duration(),
                objects.locked() ? "Locked versions stay" : "Old versions stay",
                objects.locked()
                        ? LockDiagnoses.lockedVersions(session.target(), objects)
                        : LockDiagnoses.oldVersions(session.target(), objects));
    }
}
