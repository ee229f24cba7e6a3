package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Column;
import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.SafeText;
import java.util.List;
import java.util.Locale;
import org.apache.iceberg.PartitionField;
import org.apache.iceberg.Schema;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** An Iceberg schema in the words of SQL. */
final class IcebergSchema {

    private static final int DEEPEST = 64;
    private static final int MOST_FIELDS = 50;

    private IcebergSchema() {}

    static Columns columns(Schema schema) {
        return Columns.of(schema.columns().stream()
                .map(field -> new Column(field.name(), sql(field.type(), 0), field.isRequired()))
                .toList());
    }

    /** Such as {@code day(ordered_at)}; a field that is partitioned by as it is has no transform. */
    static List<String> partitionFields(TableMetadata metadata) {
        return metadata.spec().fields().stream()
                .filter(field -> !field.transform().isVoid())
                .limit(MOST_FIELDS)
                .map(field -> partitionField(field, metadata.schema()))
                .map(SafeText::of)
                .toList();
    }

    private static String partitionField(PartitionField field, Schema schema) {
        String column = schema.findColumnName(field.sourceId());
        String source = column == null ? "column " + field.sourceId() : column;
        String transform = field.transform().toString();
        if (field.transform().isIdentity()) {
            return source;
        }
        int bracket = transform.indexOf('[');
        return bracket < 0
                ? transform + "(" + source + ")"
                : transform.substring(0, bracket)
                        + "("
                        + transform.substring(bracket + 1, transform.length() - 1)
                        + ", " + source + ")";
    }

    private static String sql(Type type, int level) {
        if (level > DEEPEST) {
            return "…";
        }
        return switch (type) {
            case Types.StructType struct ->
                "struct("
                        + String.join(
                                ", ",
                                struct.fields().stream()
                                        .map(field -> field.name() + " " + sql(field.type(), level + 1))
                                        .toList())
                        + ")";
            case Types.ListType list -> sql(list.elementType(), level + 1) + "[]";
            case Types.MapType map ->
                "map(" + sql(map.keyType(), level + 1) + ", " + sql(map.valueType(), level + 1) + ")";
            case Types.DecimalType decimal -> "decimal(" + decimal.precision() + ", " + decimal.scale() + ")";
            case Types.TimestampType time -> "timestamp(6)" + (time.shouldAdjustToUTC() ? " with time zone" : "");
            case Types.TimestampNanoType time -> "timestamp(9)" + (time.shouldAdjustToUTC() ? " with time zone" : "");
            default -> simple(type);
        };
    }

    private static String simple(Type type) {
        return switch (type.typeId()) {
            case LONG -> "bigint";
            case STRING -> "varchar";
            case FIXED, BINARY -> "blob";
            case TIME -> "time(6)";
            case UNKNOWN -> "null";
            case BOOLEAN, INTEGER, FLOAT, DOUBLE, DATE, UUID, VARIANT ->
                type.typeId().name().toLowerCase(Locale.ROOT);
            case GEOMETRY -> "geometry";
            case GEOGRAPHY -> "geography";
            case STRUCT, LIST, MAP, DECIMAL, TIMESTAMP, TIMESTAMP_NANO -> type.toString();
        };
    }
}
