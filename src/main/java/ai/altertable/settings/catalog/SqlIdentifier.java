package ai.altertable.settings.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name of a catalog or a table as SQL says it: 1 to 63 lower-case letters, digits and underscores, not beginning with a
 * digit. Upper case is left out because the engine compares names without it, so that {@code Events} and {@code events}
 * would be the same table. The exceptions' messages are sentences for the person who typed it.
 */
public record SqlIdentifier(String value) {

    /** What PostgreSQL's clients, among others, can say. */
    public static final int MAX_LENGTH = 63;

    private static final Pattern CHARACTERS = Pattern.compile("[a-z0-9_]*");

    /** What DuckDB's parser takes for its own unless it stands in quotes (its {@code duckdb_keywords()}, "reserved"). */
    private static final Set<String> RESERVED = Set.of(
            "all",
            "analyse",
            "analyze",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "asymmetric",
            "both",
            "case",
            "cast",
            "check",
            "collate",
            "column",
            "constraint",
            "create",
            "default",
            "deferrable",
            "desc",
            "describe",
            "distinct",
            "do",
            "else",
            "end",
            "except",
            "false",
            "fetch",
            "for",
            "foreign",
            "from",
            "group",
            "having",
            "in",
            "initially",
            "intersect",
            "into",
            "lambda",
            "lateral",
            "leading",
            "limit",
            "not",
            "null",
            "offset",
            "on",
            "only",
            "or",
            "order",
            "pivot",
            "pivot_longer",
            "pivot_wider",
            "placing",
            "primary",
            "qualify",
            "references",
            "returning",
            "select",
            "show",
            "some",
            "summarize",
            "symmetric",
            "table",
            "then",
            "to",
            "trailing",
            "true",
            "union",
            "unique",
            "unpivot",
            "using",
            "variadic",
            "when",
            "where",
            "window",
            "with");

    public SqlIdentifier {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Enter a name.");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Use up to " + MAX_LENGTH + " characters; this has " + value.length() + ".");
        }
        if (!CHARACTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("Use lowercase letters, digits and underscores only.");
        }
        if (Character.isDigit(value.charAt(0))) {
            throw new IllegalArgumentException("Begin with a letter or an underscore.");
        }
    }

    /** What was typed, without the spaces around it. */
    public static SqlIdentifier of(String typed) {
        return new SqlIdentifier(typed.strip());
    }

    /** The nearest identifier to some text, such as {@code web_orders} for "Web Orders"; empty when nothing is left of it. */
    public static Optional<SqlIdentifier> near(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String begun = Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
        return Optional.of(new SqlIdentifier(begun.substring(0, Math.min(begun.length(), MAX_LENGTH))));
    }

    /** As it is written in a statement: in quotes only where the engine would take it for a word of its own. */
    public String sql() {
        return RESERVED.contains(value) ? '"' + value + '"' : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
