package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import java.util.List;

/** What is the service's own doing rather than a form value's. */
final class ServiceDiagnoses {

    private ServiceDiagnoses() {}

    static Diagnosis webPage(S3Target target, int status) {
        return notS3(
                target,
                status,
                "Web page, not S3",
                target.host() + " port " + target.port() + " answers with a web page, not with the S3 API.",
                "This may be the address of a console. The API often has another port or host name.");
    }

    static Diagnosis somethingElse(S3Target target, int status) {
        return notS3(
                target,
                status,
                "Not an S3 service",
                "What answers at " + target.host() + " port " + target.port() + " does not speak S3.",
                "Enter the address of the S3 API.");
    }

    private static Diagnosis notS3(S3Target target, int status, String label, String cause, String explanation) {
        BucketField field = Diagnoses.placeField(target);
        return new Diagnosis(
                cause,
                explanation,
                label,
                field,
                field == null ? List.of() : List.of(Diagnoses.revisit(field)),
                "status " + status);
    }

    static Diagnosis clockSkew(String evidence) {
        return new Diagnosis(
                "Our clock and that of the service are more than 15 minutes apart.",
                "Nothing you entered is wrong. If the service runs on your own servers, check their clock; "
                        + "otherwise tell the operator.",
                "Clocks disagree",
                null,
                List.of(Diagnoses.tryAgain()),
                evidence);
    }

    static Diagnosis clockDrifts(long minutes) {
        return new Diagnosis(
                "Our clock and that of the service are " + minutes + " minutes apart.",
                "From 15 minutes on, requests are refused.",
                "Clocks drift apart",
                null,
                List.of(),
                "");
    }

    static Diagnosis throttled(Refused refused, String doing) {
        return Diagnoses.at(
                null,
                "Too many requests",
                "While " + doing + ", the service asked us to slow down.",
                "",
                refused,
                Diagnoses.tryAgain());
    }

    static Diagnosis serverError(Refused refused, String doing) {
        return Diagnoses.at(
                null,
                "Service error",
                "While " + doing + ", the service had an error of its own.",
                "Nothing you entered is wrong. If it stays, the provider needs the request's id.",
                refused,
                Diagnoses.tryAgain());
    }

    static Diagnosis lockNeedsChecksum(Refused refused) {
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Object Lock is on",
                "The bucket locks every new object for a time (Object Lock), and refuses uploads without a checksum.",
                "A catalog could not free the space of what it no longer needs. Choose a bucket without a default "
                        + "retention.",
                refused,
                Diagnoses.revisit(BucketField.BUCKET_NAME));
    }

    static Diagnosis unknown(Refused refused, String doing) {
        String said = refused.code().isEmpty() ? "status " + refused.status() : refused.code();
        return Diagnoses.at(
                null,
                "Refused by the service",
                "While " + doing + ", the service refused with " + said + ".",
                refused.requestId().isEmpty()
                        ? ""
                        : "The provider can look it up by the request " + refused.requestId() + ".",
                refused,
                Diagnoses.tryAgain());
    }

    static Diagnosis outOfTime() {
        return Diagnoses.at(
                null,
                "Timed out",
                "The test did not end in the time it has.",
                "The service answers too slowly to be worked with.",
                new Unreached(S3Failure.Trouble.TIMED_OUT),
                Diagnoses.tryAgain());
    }

    static Diagnosis ourFault() {
        return Diagnoses.at(
                null,
                "Test broke off",
                "The test broke off because of an error of ours.",
                "Nothing you entered is wrong. If it stays, tell the operator.",
                new Unreached(S3Failure.Trouble.CONNECTION_LOST),
                Diagnoses.tryAgain());
    }

    /** Something that data engines use is missing, and there is a slower or riskier way around it. */
    static Diagnosis missing(String label, String cause, String explanation, S3Failure failure) {
        return Diagnoses.at(null, label, cause, explanation, failure);
    }
}
