package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;

/** What is said when an object cannot be listed, read or written outside a connection test: its diagnosis, in short. */
final class SourceFailures {

    private SourceFailures() {}

    static <T> T valueOf(Answer<T> answer, S3Target target, Permission permission, String doing)
            throws StorageException {
        return switch (answer) {
            case Answer.Ok<T> ok -> ok.value();
            case Answer.No<T> no
            when no.failure().is(Kind.DENIED) ->
                throw new StorageException(PermissionDiagnoses.denied(target, permission, no.failure())
                        .cause());
            case Answer.No<T> no -> throw of(no.failure(), target, doing);
        };
    }

    static StorageException of(S3Failure failure, S3Target target, String doing) {
        if (failure instanceof S3Failure.Refused refused && refused.code().equals("NoSuchKey")) {
            return new StorageException("The object is not there any more.");
        }
        return new StorageException(Diagnoses.of(failure, target, doing).cause());
    }
}
