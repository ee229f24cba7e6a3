package ai.altertable.settings.runtime.s3;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a refusal tells beyond its code, in headers, elements or sentences. Services word it differently; what they
 * have in common is the shape of what is told, and nothing else gets through.
 */
final class HintReader {

    static final Pattern REGION = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?");

    private static final List<Pattern> REGIONS = List.of(
            Pattern.compile("<(?:Bucket)?Region>([^<]{1,64})</(?:Bucket)?Region>"),
            Pattern.compile("\"(?:bucket)?_?region\"\\s*:\\s*\"([^\"]{1,64})\"", Pattern.CASE_INSENSITIVE),
            // "expecting 'x'" (AWS, MinIO), "expected region: x", "should be x", "use region x"
            Pattern.compile(
                    "(?:expecting|expected(?: region)?|should be|use(?: the)? region)(?: is)?:? "
                            + "[\"'`]?([a-z0-9][a-z0-9-]{1,40}[a-z0-9])\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\bThe ([a-z0-9-]{2,42}) location constraint is incompatible"),
            Pattern.compile("<Endpoint>[^<]{0,200}?\\bs3[.-]([a-z]{2,5}(?:-[a-z]+)+-\\d+)\\."));
    private static final List<String> NO_REGIONS = List.of("unspecified", "the", "valid", "header", "auto");
    private static final Pattern KMS_KEY =
            Pattern.compile("arn:aws[a-z-]*:kms:[a-z0-9-]{1,40}:\\d{12}:key/[A-Za-z0-9-]{1,64}");
    private static final Pattern SERVER_TIME = Pattern.compile("<ServerTime>([0-9T:.+Z-]{16,40})</ServerTime>");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");

    private HintReader() {}

    /** @param header a response header's value by its name, or empty */
    static Hints read(String text, Function<String, String> header) {
        return new Hints(
                region(header.apply("x-amz-bucket-region"), text),
                first(KMS_KEY, text),
                Denial.read(text),
                time(first(SERVER_TIME, text)),
                seconds(header.apply("Retry-After")));
    }

    private static @Nullable String region(String header, String text) {
        if (REGION.matcher(header).matches()) {
            return header;
        }
        for (Pattern pattern : REGIONS) {
            String found = first(pattern, text);
            if (found != null && REGION.matcher(found).matches() && !NO_REGIONS.contains(found)) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int seconds(String text) {
        return SECONDS.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static @Nullable String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(matcher.groupCount()) : null;
    }
}
