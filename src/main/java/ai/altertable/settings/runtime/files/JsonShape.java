package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the values at one place of JSON objects have in common. */
final class JsonShape {

    /** Deeper down, what is nested is shown as JSON. */
    private static final int MOST_LEVELS = 8;

    private static final int MOST_FIELDS = 2000;
    private static final String JSON = "json";

    private ValueType scalar = ValueType.UNKNOWN;
    private final Map<String, JsonShape> fields = new LinkedHashMap<>();
    private @Nullable JsonShape elements;
    private boolean anything;

    /** Takes one value in; the parser stands on its first token, and afterwards on its last. */
    void read(JsonParser parser, int level) {
        JsonToken token = parser.currentToken();
        if ((token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) && level > MOST_LEVELS) {
            parser.skipChildren();
            anything = true;
        } else if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                JsonShape field = field(parser.currentName());
                parser.nextToken();
                field.read(parser, level + 1);
            }
        } else if (token == JsonToken.START_ARRAY) {
            JsonShape element = elements();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                element.read(parser, level + 1);
            }
        } else {
            scalar = scalar.or(scalar(parser, token));
        }
    }

    void merge(JsonShape other) {
        scalar = scalar.or(other.scalar);
        anything |= other.anything;
        other.fields.forEach((name, shape) -> field(name).merge(shape));
        if (other.elements != null) {
            elements().merge(other.elements);
        }
    }

    List<Column> columns() {
        return fields.entrySet().stream()
                .map(field -> new Column(field.getKey(), field.getValue().sql(), false))
                .toList();
    }

    private String sql() {
        boolean object = !fields.isEmpty();
        boolean array = elements != null;
        boolean plain = scalar != ValueType.UNKNOWN;
        if (anything || (object ? 1 : 0) + (array ? 1 : 0) + (plain ? 1 : 0) > 1) {
            return JSON;
        }
        if (object) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + " " + field.getValue().sql())
                    .collect(Collectors.joining(", ", "struct(", ")"));
        }
        return array ? elements().sql() + "[]" : scalar.sql();
    }

    private JsonShape field(String name) {
        return fields.size() < MOST_FIELDS
                ? fields.computeIfAbsent(name, _ -> new JsonShape())
                : fields.getOrDefault(name, new JsonShape());
    }

    private JsonShape elements() {
        JsonShape known = elements == null ? new JsonShape() : elements;
        elements = known;
        return known;
    }

    private static ValueType scalar(JsonParser parser, @Nullable JsonToken token) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> ValueType.BOOLEAN;
            case VALUE_NUMBER_INT -> ValueType.BIGINT;
            case VALUE_NUMBER_FLOAT -> ValueType.DOUBLE;
            case VALUE_STRING -> text(parser.getString());
            case null, default -> ValueType.UNKNOWN;
        };
    }

    /** Numbers in quotation marks were meant as text; dates have no other form. */
    private static ValueType text(String text) {
        ValueType type = ValueType.of(text);
        return type == ValueType.DATE || type == ValueType.TIMESTAMP || type == ValueType.TIMESTAMP_WITH_ZONE
                ? type
                : ValueType.VARCHAR;
    }
}
