package ai.altertable.settings.runtime.s3;

import static java.util.Map.entry;

import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.Map;

/**
 * What error codes mean. Sources: Amazon S3 "Error responses"; Cloudflare R2 "Error codes"; Google Cloud Storage XML API
 * "HTTP status and error codes"; MinIO's and Alibaba's own codes.
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
            entry("UnauthorizedAccess", Kind.UNKNOWN_KEY),
            entry("InvalidClientTokenId", Kind.UNKNOWN_KEY),
            entry("SignatureDoesNotMatch", Kind.WRONG_SECRET),
            entry("ExpiredToken", Kind.TEMPORARY_KEY),
            entry("InvalidToken", Kind.TEMPORARY_KEY),
            entry("TokenRefreshRequired", Kind.TEMPORARY_KEY),
            entry("RequestTimeTooSkewed", Kind.CLOCK_SKEW),
            entry("RequestExpired", Kind.CLOCK_SKEW),
            entry("ExpiredRequest", Kind.CLOCK_SKEW),
            entry("NoSuchBucket", Kind.NO_BUCKET),
            entry("InvalidBucketName", Kind.INVALID_BUCKET_NAME),
            entry("SecondLevelDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("PathStyleDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("VirtualHostDomainForbidden", Kind.WRONG_ADDRESSING),
            entry("AccessDenied", Kind.DENIED),
            entry("AllAccessDisabled", Kind.DENIED),
            entry("Forbidden", Kind.DENIED),
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
            entry("InternalError", Kind.SERVER_ERROR));

    private RefusalKinds() {}

    /** @param text the provider's own message, for the codes that say several things */
    static Kind of(int status, String code, String text) {
        if (code.startsWith("KMS.") || text.contains("kms:") || code.startsWith("Kms")) {
            return Kind.KMS_DENIED;
        }
        if (text.contains("with Object Lock parameters")) {
            return Kind.LOCK_NEEDS_CHECKSUM;
        }
        if (code.equals("AuthorizationHeaderMalformed")) {
            return text.contains("region") ? Kind.WRONG_REGION : Kind.UNKNOWN_KEY;
        }
        // Cloudflare R2 checks the length before it looks the key up.
        if (text.contains("access key has length")) {
            return Kind.UNKNOWN_KEY;
        }
        if (text.contains("Content-Md5") || text.contains("aws-chunked")) {
            return Kind.NOT_SUPPORTED;
        }
        Kind known = BY_CODE.get(code);
        return known != null ? known : of(status);
    }

    private static Kind of(int status) {
        return switch (status) {
            case 301, 307 -> Kind.WRONG_REGION;
            case 401 -> Kind.UNKNOWN_KEY;
            case 403 -> Kind.DENIED;
            case 404 -> Kind.NO_BUCKET;
            case 405, 501 -> Kind.NOT_SUPPORTED;
            case 409, 412 -> Kind.PRECONDITION_FAILED;
            case 429, 503 -> Kind.THROTTLED;
            default -> status >= 500 ? Kind.SERVER_ERROR : Kind.OTHER;
        };
    }
}
