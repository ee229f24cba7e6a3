package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
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
        CompletableFuture<Optional<ServerClock>> asked = session.fork(new Protocol(session)::ask);
        Optional<Diagnosis> unfit = new KeyTrials(session).beforeSending();
        if (unfit.isPresent()) {
            if (clocksAgree(asked.join())) {
                refuse(unfit.get());
            }
            return;
        }
        Answer<ListObjectsV2Response> listed = Listing.first(session.client(), session.target());
        Optional<ServerClock> clock = asked.join();
        // What the service makes of our time outweighs what its header says.
        boolean skewed = listed instanceof No<?> no && no.failure().is(Kind.CLOCK_SKEW);
        if (clocksAgree(skewed ? Optional.empty() : clock)) {
            Optional<Access> access = new Identity(session).judge(listed);
            session.log().add(Check.passed(CheckName.CLOCKS_AGREE, Duration.ZERO, "Our time was accepted"));
            access.ifPresent(this::useObjects);
        }
    }

    private void refuse(Diagnosis unfit) {
        CheckName stage = CheckName.KEY_RECOGNISED;
        if (unfit.field() == BucketField.SECRET_ACCESS_KEY) {
            session.passed(stage, Duration.ZERO, "");
            stage = CheckName.SECRET_CORRECT;
        }
        session.log().add(Check.failed(stage, Duration.ZERO, unfit));
    }

    /** Whether the answer without a signature leaves room for going on. */
    private boolean clocksAgree(Optional<ServerClock> clock) {
        clock.map(ServerClock::check).ifPresent(session.log()::add);
        return session.log().firstFailed() == null;
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
        boolean nothingWritten = readOnly.join() && session.objects().left().isEmpty();
        session.log()
                .add(
                        nothingWritten
                                ? Check.skipped(CheckName.PROBES_GONE, "Nothing was written")
                                : new Sweep(
                                                session.client(),
                                                session.target(),
                                                session.objects(),
                                                Leftovers.of(
                                                        session.objects(),
                                                        session.job().deadline()),
                                                session.threads())
                                        .run(access.listable()));
    }
}
