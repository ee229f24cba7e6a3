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
 * region or a key's ARN gets through.
 */
final class FailureTranslator {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,63}");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_:.-]{4,64}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?");
    private static final Pattern REGION_ELEMENT = Pattern.compile("<Region>([^<]{1,64})</Region>");
    private static final Pattern REGION_EXPECTED = Pattern.compile("expecting '([^']{1,64})'");
    private static final Pattern REGION_IN_ENDPOINT =
            Pattern.compile("<Endpoint>[^<]{0,200}?\\bs3[.-]([a-z]{2,5}(?:-[a-z]+)+-\\d+)\\.");
    private static final Pattern KMS_KEY =
            Pattern.compile("arn:aws[a-z-]*:kms:[a-z0-9-]{1,40}:\\d{12}:key/[A-Za-z0-9-]{1,64}");

    private FailureTranslator() {}

    static S3Failure translate(Throwable thrown) {
        return thrown instanceof AwsServiceException refusal ? refused(refusal) : new Unreached(Troubles.of(thrown));
    }

    private static Refused refused(AwsServiceException refusal) {
        AwsErrorDetails details = refusal.awsErrorDetails();
        String body = details == null || details.rawResponse() == null
                ? ""
                : details.rawResponse().asString(StandardCharsets.UTF_8);
        String code = details == null ? "" : shaped(CODE, details.errorCode());
        String message = details == null || details.errorMessage() == null ? "" : details.errorMessage();
        String text = body + message;
        String header = details == null || details.sdkHttpResponse() == null
                ? ""
                : details.sdkHttpResponse()
                        .firstMatchingHeader("x-amz-bucket-region")
                        .orElse("");
        return new Refused(
                RefusalKinds.of(refusal.statusCode(), code, text),
                refusal.statusCode(),
                code,
                shaped(REQUEST_ID, refusal.requestId()),
                region(header, text),
                first(KMS_KEY, text));
    }

    private static @Nullable String region(String header, String text) {
        String told = header;
        for (Pattern pattern : new Pattern[] {REGION_ELEMENT, REGION_EXPECTED, REGION_IN_ENDPOINT}) {
            String found = told.isEmpty() ? first(pattern, text) : told;
            told = found == null ? "" : found;
        }
        return REGION.matcher(told).matches() ? told : null;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(matcher.groupCount()) : null;
    }

    private static String shaped(Pattern shape, @Nullable String text) {
        return text != null && shape.matcher(text).matches() ? text : "";
    }
}
