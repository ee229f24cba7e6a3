package ai.altertable.settings.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts to look for in bytes of any kind. A part of {@value #SHORTEST} characters is enough, so that neither escaping nor
 * a buffer that was half written over hides a text; only letters and digits count, which no escaping changes. Found are
 * ASCII, UTF-8, Latin-1 and UTF-16 of either order, and base64 of the text written in one of these.
 */
public final class Needles {

    private static final int SHORTEST = 10;
    private static final int BASE64_GROUP = 12;
    private static final int CHUNK = 1 << 20;
    private static final int LONGEST = 64;
    private static final int HASH_BITS = 20;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private record Needle(byte[] bytes, String name) {}

    private final Map<Long, List<Needle>> byStart = new HashMap<>();
    private final BitSet hashes = new BitSet(1 << HASH_BITS);

    /** Adds a text under a name that may be shown. */
    public void add(String name, String text) {
        Matcher run = PLAIN.matcher(text);
        while (run.find()) {
            String plain = run.group();
            for (int start = 0; start + SHORTEST <= plain.length(); start++) {
                addEncoded(name, plain.substring(start, start + SHORTEST));
            }
            for (int start = 0; start + BASE64_GROUP <= plain.length(); start++) {
                byte[] group = plain.substring(start, start + BASE64_GROUP).getBytes(StandardCharsets.US_ASCII);
                addEncoded(name, Base64.getEncoder().encodeToString(group));
            }
        }
    }

    private void addEncoded(String name, String text) {
        for (Charset encoding : ENCODINGS) {
            byte[] bytes = text.getBytes(encoding);
            long start = ByteBuffer.wrap(bytes).getLong();
            byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(new Needle(bytes, name));
            hashes.set(hash(start));
        }
    }

    /** The names of the texts that are in it. */
    public Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        search(bytes, bytes.length, found);
        return found;
    }

    /** The names of the texts that are in it. */
    public Set<String> in(InputStream stream) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] buffer = new byte[CHUNK + LONGEST];
        int kept = 0;
        int read = stream.readNBytes(buffer, 0, buffer.length);
        while (read > 0) {
            int filled = kept + read;
            search(buffer, filled, found);
            kept = Math.min(LONGEST, filled);
            System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            read = stream.readNBytes(buffer, kept, buffer.length - kept);
        }
        return found;
    }

    private void search(byte[] buffer, int filled, Set<String> found) {
        long last = 0;
        for (int i = 0; i < filled; i++) {
            last = last << 8 | buffer[i] & 0xff;
            if (i >= 7 && hashes.get(hash(last))) {
                for (Needle needle : byStart.getOrDefault(last, List.of())) {
                    if (starts(buffer, i - 7, filled, needle.bytes())) {
                        found.add(needle.name());
                    }
                }
            }
        }
    }

    private static boolean starts(byte[] buffer, int at, int filled, byte[] needle) {
        int end = at + needle.length;
        return end <= filled && Arrays.equals(buffer, at, end, needle, 0, needle.length);
    }

    private static int hash(long start) {
        return (int) (start * 0x9E3779B97F4A7C15L >>> 64 - HASH_BITS);
    }
}
