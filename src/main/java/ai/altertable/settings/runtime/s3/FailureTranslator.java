package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * The one place that reads what the SDK throws. Of what a server sends, only what has the shape of a code, an id, a
 * region, a time or an ARN gets through.
 */
final class FailureTranslator {

    private static final Pattern XML_CODE = Pattern.compile("<Code>\\s*([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\s*</Code>");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_:.-]{4,64}");
    private static final Pattern XML_REQUEST_ID = Pattern.compile("<RequestId>([A-Za-z0-9_:.-]{4,64})</RequestId>");
    private static final Pattern MESSAGE =
            Pattern.compile("<Message>([^<]{0,2000})|\"(?:message|detail|error)\"\\s*:\\s*\"([^\"]{0,2000})\"");
    /** A service that answers in JSON names its code so. */
    private static final Pattern JSON_CODE = Pattern.compile("\"code\"\\s*:\\s*\"?([A-Za-z0-9._-]{1,64})");

    private FailureTranslator() {}

    static S3Failure translate(Throwable thrown) {
        return thrown instanceof AwsServiceException refusal ? refused(refusal) : new Unreached(Troubles.of(thrown));
    }

    private static Refused refused(AwsServiceException refusal) {
        AwsErrorDetails details = refusal.awsErrorDetails();
        String body = details == null || details.rawResponse() == null
                ? ""
                : details.rawResponse().asString(StandardCharsets.UTF_8);
        String code = code(body);
        return new Refused(
                RefusalKinds.of(refusal.statusCode(), code, message(body), body),
                refusal.statusCode(),
                code,
                requestId(refusal, body),
                HintReader.read(body, name -> header(details, name)));
    }

    /** Not the SDK's: it reads only what is well-formed to the end, and makes a code of the status line otherwise. */
    private static String code(String body) {
        String code = first(XML_CODE, body);
        return code.isEmpty() && body.stripLeading().startsWith("{") ? first(JSON_CODE, body) : code;
    }

    private static String requestId(AwsServiceException refusal, String body) {
        String told = shaped(REQUEST_ID, refusal.requestId());
        return told.isEmpty() ? first(XML_REQUEST_ID, body) : told;
    }

    private static String message(String body) {
        Matcher matcher = MESSAGE.matcher(body);
        return !matcher.find() ? "" : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String header(@Nullable AwsErrorDetails details, String name) {
        return details == null || details.sdkHttpResponse() == null
                ? ""
                : details.sdkHttpResponse().firstMatchingHeader(name).orElse("");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String shaped(Pattern shape, @Nullable String text) {
        return text != null && shape.matcher(text).matches() ? text : "";
    }
}
