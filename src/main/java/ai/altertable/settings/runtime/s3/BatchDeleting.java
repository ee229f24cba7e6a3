package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.BATCH_DELETE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Error;

/** Writes two objects and deletes both with one request. */
final class BatchDeleting {

    static final List<String> NAMES = List.of("batch-1", "batch-2");

    private final Session session;
    private final S3Target target;

    BatchDeleting(Session session) {
        this.session = session;
        target = session.target();
    }

    void run(CompletableFuture<Boolean> readOnly) {
        Stopwatch watch = new Stopwatch();
        List<CompletableFuture<Answer<PutObjectResponse>>> puts = NAMES.stream()
                .map(name -> session.fork(() -> session.objects().put(session.client(), name, false)))
                .toList();
        List<Answer<PutObjectResponse>> answers =
                puts.stream().map(CompletableFuture::join).toList();
        boolean written = answers.stream().allMatch(answer -> answer instanceof Ok<?>);
        if (!written) {
            boolean denied = answers.stream()
                    .allMatch(
                            answer -> answer instanceof No<?> no && no.failure().is(Kind.DENIED));
            if (denied) {
                NAMES.forEach(name -> session.objects().gone(session.objects().key(name)));
            }
            session.log()
                    .add(Check.skipped(
                            BATCH_DELETE,
                            readOnly.join() ? Writing.NOT_WRITABLE : "Not attempted: needs objects to be written"));
            return;
        }
        session.log().add(judge(delete(), watch));
    }

    private Answer<DeleteObjectsResponse> delete() {
        List<ObjectIdentifier> objects = NAMES.stream()
                .map(name -> ObjectIdentifier.builder()
                        .key(session.objects().key(name))
                        .build())
                .toList();
        return Answer.to(() -> session.client()
                .deleteObjects(batch -> batch.bucket(target.bucket()).delete(delete -> delete.objects(objects))));
    }

    private Check judge(Answer<DeleteObjectsResponse> answer, Stopwatch watch) {
        return switch (answer) {
            case Ok<DeleteObjectsResponse> ok
            when ok.value().errors().isEmpty() -> {
                NAMES.forEach(name -> session.objects().gone(session.objects().key(name)));
                yield Check.passed(BATCH_DELETE, watch.elapsed(), "");
            }
            // The request succeeds even if no deletion does.
            case Ok<DeleteObjectsResponse> ok -> refused(inside(ok.value()), watch);
            case No<DeleteObjectsResponse> no -> refused(no.failure(), watch);
        };
    }

    private static S3Failure inside(DeleteObjectsResponse response) {
        String code = Stream.ofNullable(response.errors().getFirst())
                .map(S3Error::code)
                .filter(text -> text != null && text.matches("[A-Za-z]{1,64}"))
                .findFirst()
                .orElse("");
        return new Refused(RefusalKinds.of(200, code, "", ""), 200, code);
    }

    private Check refused(S3Failure failure, Stopwatch watch) {
        if (failure.is(Kind.DENIED)) {
            return Check.failed(
                    BATCH_DELETE, watch.elapsed(), PermissionDiagnoses.denied(target, Permission.DELETE, failure));
        }
        if (failure.is(Kind.LOCKED)
                || failure.is(Kind.THROTTLED)
                || failure.is(Kind.SERVER_ERROR)
                || failure instanceof S3Failure.Unreached) {
            return Check.failed(
                    BATCH_DELETE, watch.elapsed(), Diagnoses.of(failure, target, "deleting several objects"));
        }
        return Check.warned(
                BATCH_DELETE,
                watch.elapsed(),
                "Not supported",
                ServiceDiagnoses.missing(
                        "No batch delete",
                        "The service cannot delete several objects with one request.",
                        "Cleaning up will take one request per object.",
                        failure));
    }
}
