package ai.altertable.settings.runtime.s3;

import org.jspecify.annotations.Nullable;

/** Why a request did not do what it was for: translated once from what the SDK throws. */
sealed interface S3Failure {

    /** Nothing was sent: what was entered cannot be the id of a key. */
    record Withheld() implements S3Failure {}

    /** No answer came. */
    record Unreached(Trouble trouble) implements S3Failure {}

    /**
     * The server said no.
     *
     * @param code the provider's own, or empty
     * @param requestId the provider's own, or empty
     * @param region the region the server expects, if it told
     * @param kmsKey the ARN of the KMS key that the answer names, if it names one
     */
    record Refused(
            Kind kind,
            int status,
            String code,
            String requestId,
            @Nullable String region,
            @Nullable String kmsKey) implements S3Failure {

        /** {@code 403 SignatureDoesNotMatch · request 4442587FB7D0A2F9}. */
        String evidence() {
            return status + (code.isEmpty() ? "" : " " + code) + (requestId.isEmpty() ? "" : " · request " + requestId);
        }
    }

    default boolean is(Kind kind) {
        return this instanceof Refused refused && refused.kind() == kind;
    }

    default String evidenceText() {
        return switch (this) {
            case Refused refused -> refused.evidence();
            case Unreached _, Withheld _ -> "";
        };
    }

    /** What kept the answer from coming. */
    enum Trouble {
        HOST_UNKNOWN,
        ADDRESS_REFUSED,
        CONNECTION_REFUSED,
        TIMED_OUT,
        /** We spoke TLS, the server something else. */
        NOT_TLS,
        CERTIFICATE_UNTRUSTED,
        CERTIFICATE_EXPIRED,
        CERTIFICATE_FOR_ANOTHER_NAME,
        TLS_BROKEN,
        NOT_HTTP,
        CONNECTION_LOST
    }

    /** What the server's no means. */
    enum Kind {
        WRONG_REGION,
        UNKNOWN_KEY,
        WRONG_SECRET,
        TEMPORARY_KEY,
        CLOCK_SKEW,
        NO_BUCKET,
        INVALID_BUCKET_NAME,
        WRONG_ADDRESSING,
        DENIED,
        KMS_DENIED,
        LOCK_NEEDS_CHECKSUM,
        PRECONDITION_FAILED,
        NOT_SUPPORTED,
        THROTTLED,
        SERVER_ERROR,
        OTHER
    }
}
