package ai.altertable.settings.bucket;

import java.net.URLDecoder;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a shared access signature apart without ever copying the signature. */
final class SasParser {

    /** The parameters that are read; a value longer than any of theirs is not theirs. */
    private static final Set<String> READ =
            Set.of("sv", "sp", "ss", "srt", "sr", "st", "se", "ske", "sip", "spr", "si", "skoid");

    private static final int MAX_VALUE = 128;
    private static final int MAX_NAME = 8;

    private SasParser() {}

    static @Nullable SasToken parse(char[] text) {
        Map<String, String> values = new HashMap<>();
        boolean signed = false;
        for (int start = begin(text), end; start < text.length; start = end + 1) {
            end = indexOf(text, '&', start);
            int equals = indexOf(text, '=', start);
            if (equals >= end || equals - start > MAX_NAME) {
                continue;
            }
            String name = new String(text, start, equals - start);
            if (name.equals("sig")) {
                signed |= end > equals + 1;
            } else if (READ.contains(name) && end - equals <= MAX_VALUE) {
                values.putIfAbsent(name, decoded(new String(text, equals + 1, end - equals - 1)));
            }
        }
        boolean looksLikeOne = signed && (values.containsKey("se") || values.containsKey("si"))
                || values.containsKey("sv") && values.containsKey("sp");
        return looksLikeOne ? token(values, signed) : null;
    }

    static Secret alone(char[] text) {
        int start = begin(text);
        return Secret.of(CharBuffer.wrap(text, start, text.length - start));
    }

    private static SasToken token(Map<String, String> values, boolean signed) {
        Instant ends = time(values.get("se"));
        Instant keyEnds = time(values.get("ske"));
        return new SasToken(
                kind(values),
                signed,
                letters(values, "sp"),
                letters(values, "ss"),
                letters(values, "srt"),
                letters(values, "sr"),
                time(values.get("st")),
                ends == null || keyEnds != null && keyEnds.isBefore(ends) ? keyEnds : ends,
                plain(values, "sip"),
                plain(values, "spr"),
                plain(values, "si"));
    }

    private static SasToken.Kind kind(Map<String, String> values) {
        if (values.containsKey("skoid")) {
            return SasToken.Kind.USER_DELEGATION;
        }
        return values.containsKey("ss") || values.containsKey("srt") ? SasToken.Kind.ACCOUNT : SasToken.Kind.SERVICE;
    }

    /** After the question mark, where there is one: a token itself has none. */
    private static int begin(char[] text) {
        int mark = indexOf(text, '?', 0);
        return mark == text.length ? 0 : mark + 1;
    }

    private static int indexOf(char[] text, char wanted, int from) {
        int at = from;
        while (at < text.length && text[at] != wanted) {
            at++;
        }
        return at;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String letters(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").replaceAll("[^a-z]", "");
    }

    /** Nothing that could be more than an address, a protocol or a name. */
    private static String plain(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").replaceAll("[^A-Za-z0-9.,:_-]", "");
    }

    /** The forms that Azure takes (Microsoft, "Formatting DateTime values"): a day, or a time to the minute or finer. */
    private static @Nullable Instant time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
