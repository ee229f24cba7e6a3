package ai.altertable.settings.runtime.files;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.Type;
import org.jspecify.annotations.Nullable;

/** A Parquet column's type in the words of SQL: its logical type, the older converted one, or how it is stored. */
final class ParquetTypes {

    private ParquetTypes() {}

    static String sql(SchemaElement element) {
        LogicalType type = element.getLogicalType();
        String logical = type == null ? null : logical(type);
        if (logical != null) {
            return logical;
        }
        ConvertedType converted = element.getConverted_type();
        return converted == null ? physical(element.getType()) : converted(converted, element);
    }

    private static @Nullable String logical(LogicalType type) {
        if (type.isSetSTRING() || type.isSetENUM()) {
            return "varchar";
        }
        if (type.isSetDECIMAL()) {
            return decimal(type.getDECIMAL().getPrecision(), type.getDECIMAL().getScale());
        }
        if (type.isSetTIMESTAMP()) {
            return "timestamp" + digits(type.getTIMESTAMP().getUnit())
                    + (type.getTIMESTAMP().isIsAdjustedToUTC() ? " with time zone" : "");
        }
        if (type.isSetTIME()) {
            return "time" + digits(type.getTIME().getUnit());
        }
        if (type.isSetINTEGER()) {
            return integer(type.getINTEGER());
        }
        return type.isSetDATE()
                ? "date"
                : type.isSetUUID()
                        ? "uuid"
                        : type.isSetJSON()
                                ? "json"
                                : type.isSetFLOAT16()
                                        ? "float"
                                        : type.isSetGEOMETRY()
                                                ? "geometry"
                                                : type.isSetGEOGRAPHY()
                                                        ? "geography"
                                                        : type.isSetUNKNOWN() ? "null" : null;
    }

    private static String converted(ConvertedType type, SchemaElement element) {
        return switch (type) {
            case UTF8, ENUM -> "varchar";
            case DECIMAL -> decimal(element.getPrecision(), element.getScale());
            case DATE -> "date";
            case TIME_MILLIS -> "time(3)";
            case TIME_MICROS -> "time(6)";
            case TIMESTAMP_MILLIS -> "timestamp(3) with time zone";
            case TIMESTAMP_MICROS -> "timestamp(6) with time zone";
            case INT_8 -> "tinyint";
            case INT_16 -> "smallint";
            case INT_32 -> "integer";
            case INT_64 -> "bigint";
            case UINT_8 -> "utinyint";
            case UINT_16 -> "usmallint";
            case UINT_32 -> "uinteger";
            case UINT_64 -> "ubigint";
            case JSON -> "json";
            case INTERVAL -> "interval";
            case BSON, LIST, MAP, MAP_KEY_VALUE -> physical(element.getType());
        };
    }

    private static String physical(@Nullable Type type) {
        return switch (type) {
            case null -> "unknown";
            case BOOLEAN -> "boolean";
            case INT32 -> "integer";
            case INT64 -> "bigint";
            // How timestamps were stored before there was a logical type for them.
            case INT96 -> "timestamp(9)";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> "blob";
        };
    }

    private static String integer(IntType type) {
        String name = switch (type.getBitWidth()) {
            case 8 -> "tinyint";
            case 16 -> "smallint";
            case 32 -> "integer";
            default -> "bigint";
        };
        return type.isIsSigned() ? name : "u" + name;
    }

    private static String digits(@Nullable TimeUnit unit) {
        if (unit == null) {
            return "";
        }
        return unit.isSetMILLIS() ? "(3)" : unit.isSetMICROS() ? "(6)" : "(9)";
    }

    private static String decimal(int precision, int scale) {
        return "decimal(" + precision + ", " + scale + ")";
    }
}
