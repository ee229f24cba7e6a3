package ai.altertable.settings.runtime.s3;

import static java.util.Map.entry;

import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.Map;

/**
 * What error codes mean. Sources: Amazon S3 "Error responses"; Cloudflare R2 "Error codes"; Google Cloud Storage XML API
 * "HTTP status and error codes"; MinIO's and Alibaba's own codes. A code that is not listed is taken by its words.
 */
final class RefusalKinds {

    private static final Map<String, Kind> BY_CODE = Map.ofEntries(
            entry("PermanentRedirect", Kind.WRONG_REGION),
            entry("TemporaryRedirect", Kind.WRONG_REGION),
            entry("Redirect", Kind.WRONG_REGION),
            entry("IllegalLocationConstraintException", Kind.WRONG_REGION),
            entry("InvalidLocationConstraint", Kind.WRONG_REGION),
            entry("InvalidRegion", Kind.WRONG_REGION),
            entry("InvalidAccessKeyId", Kind.UNKNOWN_KEY),
            entry("Unauthorized", Kind.UNKNOWN_KEY),
            entry("10002", Kind.UNKNOWN_KEY),
            entry("UnauthorizedAccess", Kind.UNKNOWN_KEY),
            entry("InvalidClientTokenId", Kind.UNKNOWN_KEY),
            entry("SignatureDoesNotMatch", Kind.WRONG_SECRET),
            entry("10035", Kind.WRONG_SECRET),
            entry("ExpiredToken", Kind.TEMPORARY_KEY),
            entry("InvalidToken", Kind.TEMPORARY_KEY),
            entry("TokenRefreshRequired", Kind.TEMPORARY_KEY),
            entry("RequestTimeTooSkewed", Kind.CLOCK_SKEW),
            entry("RequestExpired", Kind.CLOCK_SKEW),
            entry("ExpiredRequest", Kind.CLOCK_SKEW),
            entry("10018", Kind.CLOCK_SKEW),
            entry("NoSuchBucket", Kind.NO_BUCKET),
            entry("10006", Kind.NO_BUCKET),
            entry("InvalidBucketName", Kind.INVALID_BUCKET_NAME),
            entry("10005", Kind.INVALID_BUCKET_NAME),
            entry("SecondLevelDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("PathStyleDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("VirtualHostDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("InsecureTransport", Kind.NEEDS_HTTPS),
            entry("AccessDenied", Kind.DENIED),
            entry("10003", Kind.DENIED),
            entry("AllAccessDisabled", Kind.DENIED),
            entry("Forbidden", Kind.DENIED),
            entry("NotEntitled", Kind.ACCOUNT_PROBLEM),
            entry("10042", Kind.ACCOUNT_PROBLEM),
            entry("AccountProblem", Kind.ACCOUNT_PROBLEM),
            entry("NotSignedUp", Kind.ACCOUNT_PROBLEM),
            entry("OptInRequired", Kind.ACCOUNT_PROBLEM),
            entry("UserProjectAccountProblem", Kind.ACCOUNT_PROBLEM),
            entry("UserProjectMissing", Kind.REQUESTER_PAYS),
            entry("ObjectLocked", Kind.LOCKED),
            entry("RetentionPolicyNotMet", Kind.LOCKED),
            entry("ObjectUnderActiveHold", Kind.LOCKED),
            entry("MethodNotAllowed", Kind.NOT_SUPPORTED),
            entry("NotImplemented", Kind.NOT_SUPPORTED),
            entry("XMinioInvalidRequest", Kind.NOT_SUPPORTED),
            entry("PreconditionFailed", Kind.PRECONDITION_FAILED),
            entry("ConditionalRequestConflict", Kind.PRECONDITION_FAILED),
            entry("SlowDown", Kind.THROTTLED),
            entry("Throttling", Kind.THROTTLED),
            entry("TooManyRequests", Kind.THROTTLED),
            entry("RequestLimitExceeded", Kind.THROTTLED),
            entry("ServiceUnavailable", Kind.THROTTLED),
            entry("OperationAborted", Kind.THROTTLED),
            entry("InternalError", Kind.SERVER_ERROR));

    private RefusalKinds() {}

    /**
     * @param message the provider's own sentence, or empty
     * @param body all it said
     */
    static Kind of(int status, String code, String message, String body) {
        Kind said = RefusalWords.decisive(code, message, body);
        if (said != null) {
            return said;
        }
        Kind known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        Kind meant = RefusalWords.meaning(status, code, message);
        return meant != null ? meant : of(status);
    }

    /** Whether a service that knows this code surely speaks S3. */
    static boolean known(String code) {
        return BY_CODE.containsKey(code)
                || code.equals("AuthorizationHeaderMalformed")
                || code.equals("InvalidRequest");
    }

    private static Kind of(int status) {
        return switch (status) {
            case 301, 307 -> Kind.WRONG_REGION;
            case 302, 303, 308 -> Kind.REDIRECTED;
            case 401 -> Kind.UNKNOWN_KEY;
            case 403 -> Kind.DENIED;
            case 404 -> Kind.NO_BUCKET;
            case 405, 501 -> Kind.NOT_SUPPORTED;
            case 409, 412 -> Kind.PRECONDITION_FAILED;
            case 426 -> Kind.NEEDS_HTTPS;
            case 429, 503 -> Kind.THROTTLED;
            default -> status >= 500 ? Kind.SERVER_ERROR : Kind.OTHER;
        };
    }
}
