package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a refusal means by its words: for codes that say several things, and for services that have codes of their own.
 * Only the code and the message are read, because what else is in an answer may quote a bucket's or an object's name.
 */
final class RefusalWords {

    private static final Pattern PAGE = Pattern.compile("(?i)^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|html)");
    private static final Pattern SKEW = words("(?:request |too |clock ?)skew|difference between the request time");
    private static final Pattern HTTPS = words(
            "(?:require|must|only|use|need)[^.]{0,40}(?:https(?!://)|\\bssl|\\btls|secure (?:transport|connection))");
    private static final Pattern SECRET = words("signature[^.]{0,60}(?:not match|mismatch|invalid|incorrect|wrong)"
            + "|(?:invalid|incorrect|wrong|bad) signature|secret[^.]{0,40}(?:invalid|incorrect|wrong)");
    private static final Pattern KEY =
            words("access ?key[^.]{0,60}(?:not exist|not found|unknown|invalid|not valid|disabled|inactive|revoked)"
                    + "|(?:invalid|unknown|no such|disabled|inactive) (?:access ?key|credential|user|key id)");
    private static final Pattern TOKEN = words("(?:token|credential)s?[^.]{0,30}expired|expired (?:token|credential)");
    private static final Pattern BUCKET =
            words("bucket[^.]{0,80}(?:not exist|not found|unknown)|(?:no such|unknown) bucket");
    private static final Pattern STYLE = words("virtual[- ]?host|path[- ]?style");
    private static final Pattern REGION = words("\\bregion\\b|location constraint|credential scope");
    private static final Pattern DENIED =
            words("access ?(?:is )?(?:denied|forbidden)|permission ?denied|not (?:authori[sz]ed|permitted|allowed) to");
    private static final Pattern SLOW =
            words("too ?many ?(?:requests|connections)|rate ?(?:limit|exceed)|throttl|slow ?down");
    private static final Pattern UNABLE =
            words("not (?:implemented|supported)|unsupported|unknown (?:operation|header|parameter)");

    private RefusalWords() {}

    /** A meaning that outweighs what the code says otherwise. */
    static @Nullable Kind decisive(String code, String message, String body) {
        if (PAGE.matcher(body).find()) {
            return Kind.INTERMEDIARY;
        }
        if (code.startsWith("KMS.") || code.startsWith("Kms") || message.contains("kms:")) {
            boolean unusable = code.matches("(?i).*(?:Disabled|InvalidState|NotFound|Unavailable).*")
                    || message.matches("(?is).*(?:is disabled|pending deletion|does not exist).*");
            return unusable ? Kind.KMS_UNUSABLE : Kind.KMS_DENIED;
        }
        if (message.contains("with Object Lock parameters")) {
            return Kind.LOCK_NEEDS_CHECKSUM;
        }
        if (message.matches("(?is).*(?:protected by object lock|WORM.protected|under retention|legal hold).*")) {
            return Kind.LOCKED;
        }
        if (message.matches("(?is).*requester.pays.*")) {
            return Kind.REQUESTER_PAYS;
        }
        if (code.equals("AuthorizationHeaderMalformed")) {
            return REGION.matcher(message).find() || body.contains("<Region>") ? Kind.WRONG_REGION : Kind.UNKNOWN_KEY;
        }
        // Cloudflare R2 checks the length before it looks the key up.
        if (message.contains("access key has length")) {
            return Kind.UNKNOWN_KEY;
        }
        if (message.matches(
                "(?is).*(?:content-md5|aws-chunked|x-amz-(?:checksum|trailer|sdk-checksum)|trailing checksum).*")) {
            return Kind.NOT_SUPPORTED;
        }
        return HTTPS.matcher(message).find() ? Kind.NEEDS_HTTPS : null;
    }

    /** A meaning for a code that nobody listed, or null when its words say nothing. */
    static @Nullable Kind meaning(int status, String code, String message) {
        String said = spaced(code) + ". " + message;
        if (SKEW.matcher(said).find()) {
            return Kind.CLOCK_SKEW;
        }
        if (HTTPS.matcher(said).find()) {
            return Kind.NEEDS_HTTPS;
        }
        if (TOKEN.matcher(said).find()) {
            return Kind.TEMPORARY_KEY;
        }
        if (SECRET.matcher(said).find()) {
            return Kind.WRONG_SECRET;
        }
        if (KEY.matcher(said).find()) {
            return Kind.UNKNOWN_KEY;
        }
        if (STYLE.matcher(said).find()) {
            return Kind.WRONG_ADDRESSING;
        }
        if (REGION.matcher(said).find() && status != 404 && status < 500) {
            return Kind.WRONG_REGION;
        }
        if (BUCKET.matcher(said).find()) {
            return Kind.NO_BUCKET;
        }
        if (SLOW.matcher(said).find()) {
            return Kind.THROTTLED;
        }
        if (DENIED.matcher(said).find()) {
            return Kind.DENIED;
        }
        return UNABLE.matcher(said).find() ? Kind.NOT_SUPPORTED : null;
    }

    /** {@code AccessKeyNotFound} as {@code Access Key Not Found}. */
    private static String spaced(String code) {
        return code.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replaceAll("[._-]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
