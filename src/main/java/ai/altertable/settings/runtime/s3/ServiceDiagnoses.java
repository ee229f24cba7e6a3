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

    /** The API is where the console's neighbour is. */
    static Diagnosis console(S3Target target, String api, int status) {
        return new Diagnosis(
                target.host() + " port " + target.port() + " answers with a web page, not with the S3 API.",
                "This is the address of a console. S3 is spoken at " + api + ".",
                "Console, not the API",
                BucketField.ENDPOINT,
                List.of(Diagnoses.change("Use " + api, BucketField.ENDPOINT, api)),
                "status " + status);
    }

    /** Something between us and the service answered in its place. */
    static Diagnosis proxyPage(int status, String doing) {
        String cause = "While " + doing + ", a web page came back with status " + status + ".";
        return status == 407
                ? new Diagnosis(
                        cause,
                        "A proxy on the way wants a login. The operator must let us through to the storage.",
                        "Proxy wants a login",
                        null,
                        List.of(Diagnoses.tryAgain()),
                        "status " + status)
                : new Diagnosis(
                        cause,
                        "It is that of a proxy or firewall in front of the storage, which may be down behind it.",
                        "Proxy answered",
                        null,
                        List.of(Diagnoses.tryAgain(), Diagnoses.keepTrying(0)),
                        "status " + status);
    }

    static Diagnosis throttled(Refused refused, String doing) {
        return Diagnoses.at(
                null,
                "Too many requests",
                "While " + doing + ", the service asked us to slow down.",
                "",
                refused,
                Diagnoses.tryAgain(),
                Diagnoses.keepTrying(refused.hints().retryAfterSeconds()));
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

    static Diagnosis accountProblem(Refused refused) {
        return Diagnoses.at(
                null,
                "Account not enabled",
                "The account that the key belongs to may not use the service.",
                "The service may not be switched on for it, or its payment has failed. Look at the account's page at the "
                        + "provider.",
                refused,
                Diagnoses.tryAgain());
    }

    static Diagnosis requesterPays(S3Target target, Refused refused) {
        if (target.mayAgreeToPay()) {
            return Diagnoses.at(
                    BucketField.REQUESTER_PAYS,
                    "Requester pays",
                    "The bucket lets those pay who ask for its data (Requester Pays), and refuses others.",
                    "Your AWS account is billed for the requests once you agree.",
                    refused,
                    Diagnoses.agreeToPay());
        }
        return Diagnoses.at(
                BucketField.BUCKET_NAME,
                "Requester pays",
                "The bucket lets those pay who ask for its data (Requester Pays), and refuses others.",
                "Data engines do not offer to pay. Switch Requester Pays off for the bucket, or choose another one.",
                refused,
                Diagnoses.tryAgain());
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
