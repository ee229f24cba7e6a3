package ai.altertable.settings.bucket.contents;

import java.util.Locale;

/**
 * Names as they can be shown: anybody who may write to a bucket can name objects so that they change how the text around
 * them looks. What cannot be seen, or turns the direction of writing, becomes its number ({@code \u202E}); what is long
 * is cut.
 */
public final class SafeText {

    /** In characters: what fits on a line or two. */
    static final int MAX = 120;

    private SafeText() {}

    public static String of(String name) {
        return of(name, MAX);
    }

    /**
     * Safe to show, and no longer than this.
     *
     * @param most how many characters may remain, the mark of the cut included
     */
    public static String of(String name, int most) {
        StringBuilder shown = new StringBuilder();
        int position = 0;
        while (position < name.length() && shown.length() <= most) {
            int character = name.codePointAt(position);
            if (visible(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", character));
            }
            position += Character.charCount(character);
        }
        return position == name.length() && shown.length() <= most ? shown.toString() : cut(shown, most);
    }

    private static String cut(StringBuilder shown, int most) {
        int end = most - 1;
        boolean splitsPair = Character.isHighSurrogate(shown.charAt(end - 1));
        return shown.substring(0, splitsPair ? end - 1 : end) + "…";
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            default -> true;
        };
    }
}
