package ai.altertable.settings.bucket;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Secret text on its way into a seal, or out of one. Says nothing of itself in {@link #toString()}, is equal only to
 * itself, and is wiped with {@link #close()}.
 */
public final class Secret implements AutoCloseable {

    private final char[] text;

    private Secret(char[] text) {
        this.text = text;
    }

    /** Takes a copy of the text; wiping the original is the caller's business. */
    public static Secret of(CharSequence text) {
        char[] chars = new char[text.length()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = text.charAt(i);
        }
        return new Secret(chars);
    }

    public boolean isBlank() {
        for (char c : text) {
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** What the text looks like, which is not secret. */
    public KeyShape shape() {
        return KeyShape.of(text);
    }

    /** Lends a copy of the text for the time of one call, and wipes it afterwards. */
    public <T> T reveal(Function<char[], T> use) {
        char[] copy = text.clone();
        try {
            return use.apply(copy);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    @Override
    public void close() {
        Arrays.fill(text, '\0');
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
