package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;

/**
 * A Parquet schema in the words of SQL. It comes as a list: each group is followed by its members, and says how many
 * they are. Source for lists and maps, old and new: Apache Parquet's "Logical types", "Nested types".
 */
final class ParquetSchema {

    private static final int DEEPEST = 64;

    private final List<SchemaElement> elements;
    private int next;

    ParquetSchema(List<SchemaElement> elements) {
        this.elements = elements;
    }

    /** @throws IllegalArgumentException when the list does not add up to a schema */
    List<Column> columns() {
        Node root = read(0);
        return root.members.stream()
                .map(member -> new Column(member.name(), member.sql(), member.required()))
                .toList();
    }

    private Node read(int level) {
        if (next >= elements.size() || level > DEEPEST) {
            throw new IllegalArgumentException("The schema is cut off, or too deep.");
        }
        SchemaElement element = elements.get(next++);
        List<Node> members = new ArrayList<>();
        for (int i = 0; i < element.getNum_children(); i++) {
            members.add(read(level + 1));
        }
        return new Node(element, members);
    }

    private record Node(SchemaElement element, List<Node> members) {

        String name() {
            return Objects.requireNonNull(element.getName(), "a name is required by the format");
        }

        boolean required() {
            return element.getRepetition_type() == FieldRepetitionType.REQUIRED;
        }

        boolean repeated() {
            return element.getRepetition_type() == FieldRepetitionType.REPEATED;
        }

        String sql() {
            // Without an annotation around it, a repeated member is a list by itself.
            return repeated() ? single() + "[]" : single();
        }

        private String single() {
            if (members.isEmpty()) {
                return ParquetTypes.sql(element);
            }
            if (list() && members.size() == 1) {
                return elementOf(members.getFirst()) + "[]";
            }
            if (map() && members.size() == 1 && members.getFirst().members.size() == 2) {
                List<Node> pair = members.getFirst().members;
                return "map(" + pair.get(0).sql() + ", " + pair.get(1).sql() + ")";
            }
            return struct();
        }

        private String struct() {
            LogicalType type = element.getLogicalType();
            if (type != null && type.isSetVARIANT()) {
                return "variant";
            }
            List<String> inside = members.stream()
                    .map(member -> member.name() + " " + member.sql())
                    .toList();
            return "struct(" + String.join(", ", inside) + ")";
        }

        /** Old writers leave out the level between a list and its elements. */
        private String elementOf(Node repeated) {
            boolean wrapper = repeated.members.size() == 1
                    && !repeated.name().equals("array")
                    && !repeated.name().equals(name() + "_tuple");
            return wrapper ? repeated.members.getFirst().sql() : repeated.single();
        }

        private boolean list() {
            LogicalType type = element.getLogicalType();
            return type != null && type.isSetLIST() || element.getConverted_type() == ConvertedType.LIST;
        }

        private boolean map() {
            LogicalType type = element.getLogicalType();
            return type != null && type.isSetMAP()
                    || element.getConverted_type() == ConvertedType.MAP
                    || element.getConverted_type() == ConvertedType.MAP_KEY_VALUE;
        }
    }
}
