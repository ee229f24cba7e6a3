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

    private static Diagnosis place(
            S3Target target, String label, String cause, String explanation, Remedy... remedies) {
        @Nullable BucketField field = Diagnoses.placeField(target);
        List<Remedy> all = new ArrayList<>(List.of(remedies));
        if (field != null) {
            all.add(Diagnoses.revisit(field));
        }
        return new Diagnosis(cause, explanation, label, field, all, "");
    }
}
