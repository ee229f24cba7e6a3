package ai.altertable.settings.runtime.s3;

import org.jspecify.annotations.Nullable;

/** Why a request did not do what it was for: translated once from what the SDK throws. */
sealed interface S3Failure {

    /** Nothing was sent: what was entered cannot be the id of a key. */
    record Withheld() implements S3Failure {}

    /** No answer came, or none that can be read. */
    record Unreached(Trouble trouble) implements S3Failure {}

    /**
     * The server said no.
     *
     * @param code the provider's own, or empty
     * @param requestId the provider's own, or empty
     */
    record Refused(Kind kind, int status, String code, String requestId, Hints hints) implements S3Failure {

        Refused(Kind kind, int status, String code) {
            this(kind, status, code, "", Hints.NONE);
        }

        /** The region the server expects, if it told. */
        @Nullable String region() {
            return hints.region();
        }

        /** Whether there is nothing but a status to go by. */
        boolean silent() {
            return code.isEmpty();
        }

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
        CERTIFICATE_NOT_YET_VALID,
        CERTIFICATE_FOR_ANOTHER_NAME,
        TLS_BROKEN,
        NOT_HTTP,
        CONNECTION_LOST,
        /** The answer ended before its end. */
        ANSWER_CUT_OFF,
        /** The answer is complete and not well-formed. */
        ANSWER_GARBLED,
        ANSWER_TOO_LONG
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
        NEEDS_HTTPS,
        DENIED,
        /** The account behind the key may not use the service, or not any more. */
        ACCOUNT_PROBLEM,
        REQUESTER_PAYS,
        KMS_DENIED,
        /** The key that the bucket encrypts with is disabled, deleted or about to be. */
        KMS_UNUSABLE,
        LOCK_NEEDS_CHECKSUM,
        /** An object that is kept for a time cannot be deleted or replaced. */
        LOCKED,
        PRECONDITION_FAILED,
        NOT_SUPPORTED,
        THROTTLED,
        SERVER_ERROR,
        /** Not the service answered, but a web page of something in front of it. */
        INTERMEDIARY,
        /** The service sent us to another host, which is not followed. */
        REDIRECTED,
        OTHER
    }
}
