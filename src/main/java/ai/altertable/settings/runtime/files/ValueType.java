package ai.altertable.settings.runtime.files;

import java.util.Collection;
import java.util.regex.Pattern;

/** What a text looks like when it is a value of something else. */
enum ValueType {
    /** Nothing was there to tell. */
    UNKNOWN("varchar", ""),
    BOOLEAN("boolean", "(?i:true|false)"),
    BIGINT("bigint", "[-+]?\\d{1,18}"),
    DOUBLE("double", "[-+]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30})(?:[eE][-+]?\\d{1,3})?"),
    DATE("date", "\\d{4}-\\d{2}-\\d{2}"),
    TIMESTAMP("timestamp", "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"),
    TIMESTAMP_WITH_ZONE(
            "timestamp with time zone",
            "\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)? ?(?:Z|[-+]\\d{2}(?::?\\d{2})?)"),
    VARCHAR("varchar", "(?s:.*)");

    private static final int LONGEST = 64;

    private final String sql;
    private final Pattern shape;

    ValueType(String sql, String shape) {
        this.sql = sql;
        this.shape = Pattern.compile(shape);
    }

    String sql() {
        return sql;
    }

    static ValueType of(String text) {
        if (text.length() > LONGEST) {
            return VARCHAR;
        }
        for (ValueType type : values()) {
            if (type.shape.matcher(text).matches()) {
                return type;
            }
        }
        return VARCHAR;
    }

    static ValueType ofAll(Collection<String> texts) {
        ValueType common = UNKNOWN;
        for (String text : texts) {
            common = common.or(of(text));
        }
        return common;
    }

    /** What holds values of both. */
    ValueType or(ValueType other) {
        if (this == other || other == UNKNOWN) {
            return this;
        }
        if (this == UNKNOWN) {
            return other;
        }
        if (number() && other.number()) {
            return DOUBLE;
        }
        if (time() && other.time()) {
            return compareTo(other) > 0 ? this : other;
        }
        return VARCHAR;
    }

    private boolean number() {
        return this == BIGINT || this == DOUBLE;
    }

    private boolean time() {
        return this == DATE || this == TIMESTAMP || this == TIMESTAMP_WITH_ZONE;
    }
}
