package ai.altertable.settings.bucket;

/** Text as people type and paste it, made fit for a column and a screen. */
public final class PlainText {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private PlainText() {}

    /** At most so many {@code char}s of the text, and no half of a character at its end or anywhere else. */
    public static String cut(String text, int most) {
        String start = text;
        if (text.length() > most) {
            boolean split = Character.isHighSurrogate(text.charAt(most - 1));
            start = text.substring(0, split ? most - 1 : most);
        }
        return start.codePoints().noneMatch(PlainText::half) ? start : whole(start);
    }

    /** Whether nobody sees the character, or it turns others around. Two of these are part of words and emoji. */
    static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != JOINER && c != NON_JOINER;
            default -> false;
        };
    }

    /** The text without what nobody sees, and without white space around it. */
    static String visible(String text) {
        return text.codePoints()
                .filter(c -> !invisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String whole(String text) {
        return text.codePoints()
                .map(c -> half(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean half(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
