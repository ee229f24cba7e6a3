package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.WRITE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Writes an object; then reads it and tries to overwrite it, at the same time; then deletes it. */
final class Writing {

    static final String NAME = "object";
    static final String NOT_WRITABLE = "Not attempted: the key may not write";
    private static final String NOT_WRITTEN = "Not attempted: needs an object to be written";

    private final Session session;
    private final S3Target target;
    private final Reading reading;

    Writing(Session session) {
        this.session = session;
        target = session.target();
        reading = new Reading(session);
    }

    /** @param readOnly learns as soon as possible whether the key may list and not write */
    void run(Access access, CompletableFuture<Boolean> readOnly) {
        switch (session.objects().put(session.client(), NAME, false)) {
            case Ok<PutObjectResponse> ok -> {
                readOnly.complete(false);
                session.passed(
                        WRITE,
                        ok.took(),
                        session.objects().locked() ? "With a Content-MD5, as its Object Lock asks" : "");
                CompletableFuture<Void> read = CompletableFuture.runAsync(reading::back, session.threads());
                overwrite();
                read.join();
                delete();
            }
            case No<PutObjectResponse> no
            when no.failure().is(Kind.DENIED) -> {
                // A no is an answer: nothing is there.
                session.objects().gone(session.objects().key(NAME));
                readOnly.complete(access.listable());
                denied(access, no);
            }
            case No<PutObjectResponse> no -> {
                readOnly.complete(false);
                session.log()
                        .add(Check.failed(WRITE, no.took(), Diagnoses.of(no.failure(), target, "writing an object")));
                skip(NOT_WRITTEN, CheckName.READ, CheckName.OVERWRITE_REFUSED, CheckName.DELETE);
            }
        }
    }

    private void denied(Access access, No<PutObjectResponse> no) {
        var diagnosis = PermissionDiagnoses.denied(
                target,
                Permission.WRITE,
                no.failure(),
                access.listable() ? "As it is, the bucket is good for reading: external catalogs need no more." : "");
        if (!access.listable()) {
            session.log().add(Check.failed(WRITE, no.took(), diagnosis));
            skip(NOT_WRITTEN, CheckName.READ, CheckName.OVERWRITE_REFUSED, CheckName.DELETE);
            return;
        }
        session.log().add(Check.warned(WRITE, no.took(), "Read-only key", diagnosis));
        skip(NOT_WRITABLE, CheckName.OVERWRITE_REFUSED, CheckName.DELETE);
        access.first()
                .ifPresentOrElse(
                        reading::existing,
                        () -> skip("Not attempted: there is no object to read under the prefix", CheckName.READ));
    }

    private void overwrite() {
        Answer<PutObjectResponse> answer = session.objects().put(session.client(), NAME, true);
        session.log().add(Overwriting.judge(answer, target));
    }

    private void delete() {
        String key = session.objects().key(NAME);
        Answer<?> answer = Answer.to(() -> session.client()
                .deleteObject(delete -> delete.bucket(target.bucket()).key(key)));
        session.log().add(Deleting.judge(answer, target, key));
        if (answer instanceof Ok<?>) {
            session.objects().gone(key);
        } else if (answer instanceof No<?> no && no.failure().is(Kind.LOCKED)) {
            session.objects().foundLocked();
        }
    }

    private void skip(String reason, CheckName... names) {
        for (CheckName name : names) {
            session.log().add(Check.skipped(name, reason));
        }
    }
}
