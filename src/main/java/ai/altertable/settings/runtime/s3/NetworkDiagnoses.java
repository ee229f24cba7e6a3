package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.runtime.s3.S3Failure.Trouble;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the address to the first byte. */
final class NetworkDiagnoses {

    private NetworkDiagnoses() {}

    static Diagnosis of(Trouble trouble, S3Target target) {
        String host = target.host();
        String where = host + " port " + target.port();
        return switch (trouble) {
            case HOST_UNKNOWN ->
                place(
                        target,
                        "Host not found",
                        "There is no public server called " + host + ".",
                        "Look for a typing error. A server in a private network is found only if the operator allows"
                                + " its address.");
            case ADDRESS_REFUSED ->
                place(
                        target,
                        "Address not allowed",
                        host + " is a private address, which may not be reached from here.",
                        "Storage must be reachable at a public address, unless the operator allows an exception.");
            case CONNECTION_REFUSED ->
                place(
                        target,
                        "Connection refused",
                        "Nothing answers at " + where + ".",
                        "The port may be wrong, or a firewall may not let us in.");
            case TIMED_OUT ->
                place(
                        target,
                        "Timed out",
                        "The server at " + where + " did not answer in time.",
                        "A firewall may be dropping our requests, or the server is overloaded.",
                        Diagnoses.tryAgain());
            case NOT_TLS -> notTls(target, where);
            case CERTIFICATE_UNTRUSTED ->
                place(
                        target,
                        "Certificate not trusted",
                        "The certificate of " + host + " is not signed by an authority we trust.",
                        "It may be self-signed. Install one from a public certificate authority on the server.");
            case CERTIFICATE_EXPIRED ->
                place(
                        target,
                        "Certificate expired",
                        "The certificate of " + host + " has expired.",
                        "Renew it on the server, then test again.");
            case CERTIFICATE_NOT_YET_VALID ->
                place(
                        target,
                        "Certificate not valid yet",
                        "The certificate of " + host + " is not valid yet.",
                        "It was made for a later time, or the clock of the server or ours is behind.",
                        Diagnoses.tryAgain());
            case CERTIFICATE_FOR_ANOTHER_NAME ->
                place(
                        target,
                        "Certificate mismatch",
                        "The certificate of the server is not for " + host + ".",
                        "Enter the endpoint by the name that is in the certificate.");
            case TLS_BROKEN ->
                place(
                        target,
                        "Encryption failed",
                        "The server at " + where + " and we could not agree on an encrypted connection.",
                        "The server must offer TLS 1.2 or newer.");
            case NOT_HTTP ->
                place(
                        target,
                        "Not a web server",
                        "What answers at " + where + " does not speak HTTP.",
                        "The port may be that of another service.");
            case ANSWER_CUT_OFF ->
                place(
                        target,
                        "Answer cut off",
                        "The server at " + where + " closed the connection in the middle of its answer.",
                        "A proxy on the way may have given up on it, or the server was stopped.",
                        Diagnoses.tryAgain());
            case ANSWER_GARBLED ->
                place(
                        target,
                        "Answer unreadable",
                        "What the server at " + where + " answered is not well-formed XML.",
                        "Something on the way may change answers, or this is not the S3 API.");
            case ANSWER_TOO_LONG ->
                place(
                        target,
                        "Answer too long",
                        "The server at " + where + " answered with far more than was asked for.",
                        "This may not be the S3 API.");
            case CONNECTION_LOST ->
                place(
                        target,
                        "Connection lost",
                        "The server at " + where + " closed the connection without an answer.",
                        "",
                        Diagnoses.tryAgain());
        };
    }

    /** The server speaks TLS, and the endpoint says http. */
    static Diagnosis needsHttps(S3Target target) {
        return new Diagnosis(
                "The server at " + target.host() + " port " + target.port() + " wants an encrypted connection.",
                "The endpoint starts with http, and this port speaks https.",
                "Needs https",
                Diagnoses.placeField(target),
                switchScheme(target, "Use https"),
                "");
    }

    /** A redirect to another host. */
    static Diagnosis redirected(S3Target target, int status) {
        return new Diagnosis(
                target.host() + " port " + target.port() + " sends us to another address, which we do not follow.",
                "Keys are only sent to the address that was entered. Enter that of the S3 API itself.",
                "Redirected elsewhere",
                Diagnoses.placeField(target),
                revisit(target),
                "status " + status);
    }

    /** The other addressing style works where this one does not get through. */
    static Diagnosis addressing(S3Target target, Trouble trouble) {
        String cause = trouble == Trouble.HOST_UNKNOWN
                ? "There is no public server called " + target.host() + "."
                : "The certificate of the server is not for " + target.host() + ".";
        return Diagnoses.at(
                BucketField.ADDRESSING_STYLE,
                "Needs path-style",
                cause,
                "The bucket's name belongs into the path here, not into the host name.",
                new Unreached(trouble),
                Diagnoses.change("Use path-style", BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name()));
    }

    private static Diagnosis notTls(S3Target target, String where) {
        return new Diagnosis(
                "The server at " + where + " does not speak https.",
                "It answered without encryption. Over http, keys are not sent, but data can be read on the way.",
                "Needs http",
                Diagnoses.placeField(target),
                switchScheme(target, "Use http"),
                "");
    }

    private static List<Remedy> switchScheme(S3Target target, String label) {
        return Diagnoses.custom(target)
                ? List.of(Diagnoses.change(label, BucketField.ENDPOINT, target.otherScheme()))
                : List.of();
    }

    private static List<Remedy> revisit(S3Target target) {
        @Nullable BucketField field = Diagnoses.placeField(target);
        return field == null ? List.of() : List.of(Diagnoses.revisit(field));
    }

    private static Diagnosis place(
            S3Target target, String label, String cause, String explanation, Remedy... remedies) {
        List<Remedy> all = new ArrayList<>(List.of(remedies));
        all.addAll(revisit(target));
        return new Diagnosis(cause, explanation, label, Diagnoses.placeField(target), all, "");
    }
}
