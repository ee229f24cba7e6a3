package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.StorageException;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of keys: {@code *} and {@code ?} stop at slashes, {@code **} does not, {@code [a-z]} and {@code [!a-z]} are
 * one character, {@code {a,b}} is one or the other. A bracket that is never closed stands for itself. Matching takes
 * time in proportion to pattern and key, whatever they are.
 */
record Glob(List<List<GlobToken>> alternatives, String literalStart) {

    private static final String SPECIAL = "*?[{";
    private static final int MOST_ALTERNATIVES = 100;

    static boolean isPattern(String path) {
        return path.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    }

    static Glob of(String pattern) throws StorageException {
        List<List<GlobToken>> alternatives = new ArrayList<>();
        for (String plain : expand(pattern)) {
            alternatives.add(GlobToken.read(plain));
        }
        int start = 0;
        while (start < pattern.length() && SPECIAL.indexOf(pattern.charAt(start)) < 0) {
            start++;
        }
        return new Glob(alternatives, pattern.substring(0, start));
    }

    boolean matches(String key) {
        return alternatives.stream().anyMatch(tokens -> matches(tokens, key));
    }

    /** Works from the end: which ends of the key are matched by which ends of the pattern. */
    private static boolean matches(List<GlobToken> tokens, String key) {
        boolean[] matched = new boolean[key.length() + 1];
        matched[key.length()] = true;
        for (GlobToken token : tokens.reversed()) {
            matched = token.before(matched, key);
        }
        return matched[0];
    }

    /** Without braces: every combination of what they hold. */
    private static List<String> expand(String pattern) throws StorageException {
        List<String> open = new ArrayList<>(List.of(pattern));
        List<String> done = new ArrayList<>();
        while (!open.isEmpty()) {
            String next = open.removeLast();
            int close = next.indexOf('}');
            int start = close < 0 ? -1 : next.lastIndexOf('{', close);
            if (start < 0) {
                done.add(next);
            } else {
                for (String part : next.substring(start + 1, close).split(",", -1)) {
                    open.add(next.substring(0, start) + part + next.substring(close + 1));
                }
            }
            if (open.size() + done.size() > MOST_ALTERNATIVES) {
                throw new StorageException("The pattern has too many combinations in braces: at most "
                        + MOST_ALTERNATIVES + " can be followed.");
            }
        }
        return done;
    }
}
