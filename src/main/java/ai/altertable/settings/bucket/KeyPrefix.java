package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * The start of every object key we touch: empty, or ending in exactly one slash and never starting with one.
 *
 * <p>Keys have at most {@value #MAX_BYTES_OF_KEY} bytes of UTF-8 at every provider; a prefix may take at most
 * {@value #MAX_BYTES} of them, to leave room for names below it.
 */
public record KeyPrefix(@JsonValue String value) {

    public static final KeyPrefix NONE = new KeyPrefix("");
    static final int MAX_BYTES_OF_KEY = 1024;
    static final int MAX_BYTES = 512;

    @JsonCreator
    public KeyPrefix(String value) {
        this.value = normalize(value);
    }

    private static String normalize(String text) {
        String trimmed = text.strip();
        int start = 0;
        int end = trimmed.length();
        while (start < end && trimmed.charAt(start) == '/') {
            start++;
        }
        while (end > start && trimmed.charAt(end - 1) == '/') {
            end--;
        }
        String bare = trimmed.substring(start, end);
        if (bare.isEmpty()) {
            return "";
        }
        if (bare.getBytes(StandardCharsets.UTF_8).length >= MAX_BYTES) {
            throw invalid("The prefix is too long: at most " + (MAX_BYTES - 1) + " bytes.");
        }
        if (bare.codePoints().anyMatch(PlainText::invisible)) {
            throw invalid("The prefix contains a character that cannot be seen. Type it again.");
        }
        for (String part : bare.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw invalid(
                        "The prefix has an empty or dotted part. Separate names with single slashes, as in raw/2026/.");
            }
        }
        return bare + "/";
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.PREFIX, message);
    }

    /** The key of something below this prefix. */
    public String key(String name) {
        return value + name;
    }
}
