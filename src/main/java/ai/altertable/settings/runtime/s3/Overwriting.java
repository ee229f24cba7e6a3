package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.OVERWRITE_REFUSED;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import ai.altertable.settings.runtime.s3.S3Failure.Withheld;

/** Reads the answer to a put that must not replace what is there (If-None-Match: *). Always a finding at most. */
final class Overwriting {

    private static final String CONSEQUENCE =
            "Table formats that commit by such a write are not safe here; catalogs that commit elsewhere are.";

    private Overwriting() {}

    static Check judge(Answer<?> answer, S3Target target) {
        return switch (answer) {
            case Ok<?> ok ->
                Check.warned(
                        OVERWRITE_REFUSED,
                        ok.took(),
                        "Silently ignored",
                        new Diagnosis(
                                "The service silently ignored the condition not to overwrite.",
                                CONSEQUENCE,
                                "Overwrites not refused",
                                null,
                                java.util.List.of(),
                                ""));
            case No<?> no
            when no.failure().is(Kind.PRECONDITION_FAILED) ->
                Check.passed(OVERWRITE_REFUSED, no.took(), no.failure().evidenceText());
            case No<?> no -> Check.warned(OVERWRITE_REFUSED, no.took(), "Not known", unknown(no.failure(), target));
        };
    }

    private static Diagnosis unknown(S3Failure failure, S3Target target) {
        return switch (failure) {
            case Refused refused
            when refused.is(Kind.NOT_SUPPORTED) ->
                ServiceDiagnoses.missing(
                        "No conditional writes",
                        "The service cannot write on the condition that nothing is overwritten.",
                        CONSEQUENCE,
                        refused);
            case Refused _, Unreached _, Withheld _ -> Diagnoses.of(failure, target, "writing on condition");
        };
    }
}
