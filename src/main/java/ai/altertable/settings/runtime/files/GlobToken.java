package ai.altertable.settings.runtime.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A part of a pattern. */
sealed interface GlobToken {

    /** From the positions at which the rest of the pattern matches to those at which this and the rest do. */
    boolean[] before(boolean[] rest, String key);

    /** One character. */
    record One(IntPredicate accepted) implements GlobToken {
        @Override
        public boolean[] before(boolean[] rest, String key) {
            boolean[] matched = new boolean[rest.length];
            for (int i = 0; i < key.length(); i++) {
                matched[i] = rest[i + 1] && accepted.test(key.charAt(i));
            }
            return matched;
        }
    }

    /** Any number of characters, slashes among them or not. */
    record Any(boolean slashes) implements GlobToken {
        @Override
        public boolean[] before(boolean[] rest, String key) {
            boolean[] matched = rest.clone();
            for (int i = key.length() - 1; i >= 0; i--) {
                matched[i] |= matched[i + 1] && (slashes || key.charAt(i) != '/');
            }
            return matched;
        }
    }

    /** Any number of folders, none included: a pattern's double asterisk with the slash behind it. */
    record AnyFolders() implements GlobToken {
        @Override
        public boolean[] before(boolean[] rest, String key) {
            boolean[] matched = rest.clone();
            boolean behindSlash = false;
            for (int i = key.length() - 1; i >= 0; i--) {
                behindSlash |= key.charAt(i) == '/' && rest[i + 1];
                matched[i] |= behindSlash;
            }
            return matched;
        }
    }

    /** Reads a pattern without braces. */
    static List<GlobToken> read(String pattern) {
        List<GlobToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < pattern.length()) {
            int close = pattern.charAt(i) == '[' ? pattern.indexOf(']', i + 2) : -1;
            if (pattern.startsWith("**/", i)) {
                tokens.add(new AnyFolders());
                i += 3;
            } else if (pattern.startsWith("**", i)) {
                tokens.add(new Any(true));
                i += 2;
            } else if (close > 0) {
                tokens.add(new One(oneOf(pattern.substring(i + 1, close))));
                i = close + 1;
            } else {
                tokens.add(single(pattern.charAt(i)));
                i++;
            }
        }
        return tokens;
    }

    private static GlobToken single(char c) {
        return switch (c) {
            case '*' -> new Any(false);
            case '?' -> new One(other -> other != '/');
            default -> new One(other -> other == c);
        };
    }

    private static IntPredicate oneOf(String set) {
        boolean negated = set.startsWith("!") || set.startsWith("^");
        String chars = negated ? set.substring(1) : set;
        return c -> c != '/' && negated != contains(chars, c);
    }

    private static boolean contains(String set, int c) {
        int i = 0;
        while (i < set.length()) {
            boolean range = i + 2 < set.length() && set.charAt(i + 1) == '-';
            char last = range ? set.charAt(i + 2) : set.charAt(i);
            if (set.charAt(i) <= c && c <= last) {
                return true;
            }
            i += range ? 3 : 1;
        }
        return false;
    }
}
