package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.DELETE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;

/** Reads the answer to the deletion of one object. */
final class Deleting {

    private Deleting() {}

    static Check judge(Answer<?> answer, S3Target target, String key) {
        return switch (answer) {
            case Ok<?> ok -> Check.passed(DELETE, ok.took(), "");
            case No<?> no
            when no.failure().is(Kind.DENIED) ->
                Check.failed(
                        DELETE,
                        no.took(),
                        PermissionDiagnoses.denied(
                                target,
                                Permission.DELETE,
                                no.failure(),
                                "The test had to leave an object of its own behind: " + key + "."));
            case No<?> no -> Check.failed(DELETE, no.took(), Diagnoses.of(no.failure(), target, "deleting an object"));
        };
    }
}
