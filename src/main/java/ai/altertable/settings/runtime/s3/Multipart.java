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
                Answer<?> sent = send(uploadId);
                Answer<?> aborted = abort(uploadId);
                session.objects().gone(key);
                judge(sent instanceof No<?> ? sent : aborted, watch, readOnly);
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

    private Answer<?> send(String uploadId) {
        return Answer.to(() -> session.client()
                .uploadPart(
                        part -> part.bucket(target.bucket())
                                .key(key)
                                .uploadId(uploadId)
                                .partNumber(1),
                        session.objects().body()));
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
            when no.failure().is(Kind.NOT_SUPPORTED) ->
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

    private Check denied(No<?> no, Stopwatch watch, CompletableFuture<Boolean> readOnly) {
        return readOnly.join()
                ? Check.skipped(MULTIPART, Writing.NOT_WRITABLE)
                : Check.failed(
                        MULTIPART,
                        watch.elapsed(),
                        PermissionDiagnoses.denied(
                                target,
                                Permission.MULTIPART,
                                no.failure(),
                                session.objects().uploadsLeft().isEmpty()
                                        ? ""
                                        : "The test had to leave an unfinished upload behind: " + key + "."));
    }
}
