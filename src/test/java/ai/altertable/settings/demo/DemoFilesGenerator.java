package ai.altertable.settings.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.types.Types;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the files that Acme's demo buckets start with into {@code src/main/resources/demo}. Run by hand, when they
 * should change, in the project's folder:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath
 * java -cp "target/test-classes:target/classes:$(cat target/test.classpath)" ai.altertable.settings.demo.DemoFilesGenerator
 * </pre>
 *
 * The rows are the same every time; an Iceberg table's metadata holds the time and names of its making.
 */
final class DemoFilesGenerator {

    static final String TABLE = "acme-lake/warehouse/sales/orders";
    static final String TABLE_LOCATION = "s3://" + TABLE;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 1);
    private static final Schema ORDER = new Schema(
            Types.NestedField.required(1, "order_id", Types.IntegerType.get()),
            Types.NestedField.required(2, "customer_id", Types.IntegerType.get()),
            Types.NestedField.required(3, "product", Types.StringType.get()),
            Types.NestedField.required(4, "quantity", Types.IntegerType.get()),
            Types.NestedField.required(5, "amount", Types.DecimalType.of(10, 2)),
            Types.NestedField.required(6, "status", Types.StringType.get()),
            Types.NestedField.required(7, "ordered_at", Types.TimestampType.withZone()));

    private DemoFilesGenerator() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of("src", "main", "resources", "demo");
        deleteFolder(root);
        generate(root);
    }

    static void generate(Path root) throws IOException {
        Path exports = root.resolve("acme-exports/exports");
        for (int day = 0; day < 2; day++) {
            LocalDate date = FIRST_DAY.plusDays(day);
            Instant start = date.atStartOfDay().toInstant(ZoneOffset.UTC);
            Path file = exports.resolve("events/dt=" + date + "/part-0.parquet");
            ParquetFiles.writeEvents(file, DemoData.events(10_000 * (day + 1), start));
        }
        Files.writeString(
                exports.resolve("orders.csv"), csv(DemoData.orders(7001, 300, instant("2026-10-12T06:00:00Z"))));
        Files.writeString(exports.resolve("customers.json"), json(DemoData.customers()));
        icebergTable(root.resolve(TABLE));
        Files.writeString(root.resolve("files.txt"), fileNames(root));
    }

    private static void icebergTable(Path folder) throws IOException {
        var operations = new IcebergFolder(folder, TABLE_LOCATION);
        operations.commit(
                null,
                TableMetadata.newTableMetadata(
                        ORDER,
                        PartitionSpec.unpartitioned(),
                        SortOrder.unsorted(),
                        TABLE_LOCATION,
                        Map.of(TableProperties.FORMAT_VERSION, "2")));
        Table table = new BaseTable(operations, "sales.orders");
        append(table, operations, "orders-00000.parquet", DemoData.orders(1, 220, instant("2026-10-01T06:00:00Z")));
        append(table, operations, "orders-00001.parquet", DemoData.orders(221, 140, instant("2026-10-20T06:00:00Z")));
        Files.writeString(folder.resolve("metadata/version-hint.text"), Integer.toString(operations.version()));
    }

    private static void append(Table table, IcebergFolder operations, String name, List<DemoData.Order> orders)
            throws IOException {
        String path = TABLE_LOCATION + "/data/" + name;
        ParquetFiles.writeOrders(operations.local(path), orders);
        table.newAppend()
                .appendFile(DataFiles.builder(table.spec())
                        .withPath(path)
                        .withFormat(FileFormat.PARQUET)
                        .withRecordCount(orders.size())
                        .withFileSizeInBytes(Files.size(operations.local(path)))
                        .build())
                .commit();
    }

    private static String csv(List<DemoData.Order> orders) {
        return orders.stream()
                .map(order -> "%d,%d,\"%s\",%d,%s,%s,%s\n"
                        .formatted(
                                order.id(),
                                order.customer(),
                                order.product(),
                                order.quantity(),
                                order.amount(),
                                order.status(),
                                order.at()))
                .collect(
                        Collectors.joining("", "order_id,customer_id,product,quantity,amount,status,ordered_at\n", ""));
    }

    private static String json(List<DemoData.Customer> customers) {
        return customers.stream()
                .map(customer -> JsonMapper.shared().writeValueAsString(customer) + "\n")
                .collect(Collectors.joining());
    }

    private static String fileNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/') + "\n")
                    .filter(name -> name.contains("/"))
                    .sorted()
                    .collect(Collectors.joining());
        }
    }

    private static void deleteFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
