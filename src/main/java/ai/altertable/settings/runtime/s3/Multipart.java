package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.MULTIPART;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;

/** Begins an upload in parts, sends one and aborts. */
final class Multipart {

    static final String NAME = "upload";

    private final Session session;
    private final S3Target target;
    private final String key;

    Multipart(Session session) {
        this.session = session;
        target = session.target();
        key = session.objects().key(NAME);
    }

    void run(CompletableFuture<Boolean> readOnly) {
        Stopwatch watch = new Stopwatch();
        session.objects().expect(key);
        switch (begin()) {
            case Ok<CreateMultipartUploadResponse> begun -> {
                String uploadId = begun.value().uploadId();
                session.objects().uploadBegan(uploadId, key);
                Answer<?> sent = session.objects().putPart(session.client(), key, uploadId);
                Answer<?> aborted = abort(uploadId);
                session.objects().gone(key);
                if (sent instanceof Ok<?>
                        && aborted instanceof No<?> no
                        && no.failure().is(Kind.DENIED)) {
                    session.log().add(notAborted(no, watch));
                } else {
                    judge(sent instanceof No<?> ? sent : aborted, watch, readOnly);
                }
            }
            case No<CreateMultipartUploadResponse> no -> {
                session.objects().gone(key);
                judge(no, watch, readOnly);
            }
        }
    }

    private Answer<CreateMultipartUploadResponse> begin() {
        return Answer.to(() -> session.client()
                .createMultipartUpload(create -> create.bucket(target.bucket()).key(key)));
    }

    private Answer<?> abort(String uploadId) {
        Answer<?> answer = Answer.to(() -> session.client()
                .abortMultipartUpload(
                        abort -> abort.bucket(target.bucket()).key(key).uploadId(uploadId)));
        if (answer instanceof Ok<?>) {
            session.objects().uploadGone(uploadId);
        }
        return answer;
    }

    private void judge(Answer<?> answer, Stopwatch watch, CompletableFuture<Boolean> readOnly) {
        Check check = switch (answer) {
            case Ok<?> _ -> Check.passed(MULTIPART, watch.elapsed(), "");
            case No<?> no when no.failure().is(Kind.DENIED) -> denied(no, watch, readOnly);
            case No<?> no
            when unable(no.failure()) ->
                Check.warned(
                        MULTIPART,
                        watch.elapsed(),
                        "Not supported",
                        ServiceDiagnoses.missing(
                                "No multipart uploads",
                                "The service cannot take an object in parts.",
                                "Large files cannot be written here.",
                                no.failure()));
            case No<?> no ->
                Check.failed(MULTIPART, watch.elapsed(), Diagnoses.of(no.failure(), target, "uploading in parts"));
        };
        session.log().add(check);
    }

    /** Services refuse what they do not know in many ways; by now they have taken the same key to the same bucket. */
    private static boolean unable(S3Failure failure) {
        return failure.is(Kind.NOT_SUPPORTED) || failure.is(Kind.NO_BUCKET) || failure.is(Kind.OTHER);
    }

    /** The upload itself worked; some services take its end for a deletion, which a key may be denied. */
    private Check notAborted(No<?> no, Stopwatch watch) {
        return Check.warned(
                MULTIPART,
                watch.elapsed(),
                "Cannot be aborted",
                PermissionDiagnoses.denied(
                        target,
                        Permission.ABORT,
                        no.failure(),
                        "The test had to leave an unfinished upload behind: " + key + "."));
    }

    private Check denied(No<?> no, Stopwatch watch, CompletableFuture<Boolean> readOnly) {
        return readOnly.join()
                ? Check.skipped(MULTIPART, Writing.NOT_WRITABLE)
                : Check.failed(
                        MULTIPART,
                        watch.elapsed(),
                        PermissionDiagnoses.denied(target, Permission.MULTIPART, no.failure()));
    }
}
