package ai.altertable.settings.bucket.contents;

/**
 * Something to know about what was found.
 *
 * @param sentence one or two for a person; names of objects in it are made safe with {@link SafeText}
 */
public record Remark(Severity severity, String sentence) {

    /** How much it matters. */
    public enum Severity {
        /** Nothing to worry about. */
        NOTE,
        /** A table is possible, though perhaps not the one that was meant. */
        WARNING,
        /** As it is, no table comes of it. */
        PROBLEM
    }

    public Remark {
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("A remark is a sentence.");
        }
    }

    public static Remark note(String sentence) {
        return new Remark(Severity.NOTE, sentence);
    }

    public static Remark warning(String sentence) {
        return new Remark(Severity.WARNING, sentence);
    }

    public static Remark problem(String sentence) {
        return new Remark(Severity.PROBLEM, sentence);
    }
}
