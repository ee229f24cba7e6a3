package ai.altertable.settings.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.types.Types;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed files, read with the libraries of their formats. */
class DemoFilesTest {

    private static final Path ROOT = Path.of("src", "main", "resources", "demo");
    private static final Path EXPORTS = ROOT.resolve("acme-exports/exports");

    @Test
    void eventsArePartitionedByDayInParquet() throws IOException {
        List<Group> events = ParquetFiles.read(EXPORTS.resolve("events/dt=2026-11-01/part-0.parquet"));

        assertThat(events).hasSizeBetween(400, 600);
        assertThat(events.getFirst().getType()).isEqualTo(ParquetFiles.EVENT);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.getLong("occurred_at", 0))
                        .isBetween(1_793_491_200_000_000L, 1_793_577_700_000_000L));
        assertThat(ParquetFiles.read(EXPORTS.resolve("events/dt=2026-11-02/part-0.parquet")))
                .hasSizeBetween(400, 600);
    }

    @Test
    void ordersAreCsvWithAHeader() throws IOException {
        List<String> lines = Files.readAllLines(EXPORTS.resolve("orders.csv"));

        assertThat(lines).hasSize(301);
        assertThat(lines.getFirst()).isEqualTo("order_id,customer_id,product,quantity,amount,status,ordered_at");
        assertThat(lines.get(1)).matches("7001,\\d+,\"[^\"]+\",\\d,\\d+\\.\\d\\d,[a-z]+,2026-10-12T.+Z");
    }

    @Test
    void customersAreOneJsonObjectALine() throws IOException {
        List<JsonNode> customers = Files.readAllLines(EXPORTS.resolve("customers.json")).stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();

        assertThat(customers)
                .hasSize(80)
                .allSatisfy(customer -> assertThat(customer.propertyNames())
                        .containsExactly("id", "name", "email", "country", "since"));
    }

    @Test
    void theIcebergTableHasTwoSnapshotsThatReadBack() throws IOException {
        Table table = table();

        assertThat(table.location()).isEqualTo("s3://acme-lake/warehouse/sales/orders");
        assertThat(((BaseTable) table).operations().current().formatVersion()).isEqualTo(2);
        assertThat(table.schema().findType("amount")).isEqualTo(Types.DecimalType.of(10, 2));
        assertThat(table.snapshots())
                .extracting(Snapshot::operation, snapshot -> snapshot.summary().get("total-records"))
                .containsExactly(tuple("append", "220"), tuple("append", "360"));
    }

    @Test
    void theIcebergTablesDataFilesHoldWhatItsManifestsSay() throws IOException {
        Table table = table();
        var folder = (IcebergFolder) table.io();
        List<DataFile> files = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            tasks.forEach(task -> files.add(task.file()));
        }

        assertThat(files).hasSize(2);
        for (DataFile file : files) {
            Path local = folder.local(file.location());
            assertThat(Files.size(local)).isEqualTo(file.fileSizeInBytes());
            List<Group> rows = ParquetFiles.read(local);
            assertThat(rows).hasSize(Math.toIntExact(file.recordCount()));
            assertThat(rows.getFirst().getType()).isEqualTo(ParquetFiles.ORDER);
        }
    }

    @Test
    void theVersionHintNamesTheNewestMetadata() throws IOException {
        Path metadata = ROOT.resolve(DemoFilesGenerator.TABLE).resolve("metadata");

        assertThat(Files.readString(metadata.resolve("version-hint.text"))).isEqualTo("3");
        assertThat(metadata.resolve("v3.metadata.json")).exists();
        assertThat(metadata.resolve("v4.metadata.json")).doesNotExist();
    }

    @Test
    void theListNamesEveryFileAndTheyAreSmall() throws IOException {
        List<String> names = Files.readAllLines(ROOT.resolve("files.txt"));

        assertThat(names).containsExactlyInAnyOrderElementsOf(filesIn(ROOT));
        long total = 0;
        for (String name : names) {
            long size = Files.size(ROOT.resolve(name));
            assertThat(size).as(name).isLessThan(60_000);
            total += size;
        }
        assertThat(total).isLessThan(300_000);
    }

    @Test
    void theGeneratorStillMakesTheCommittedRows(@TempDir Path again) throws IOException {
        DemoFilesGenerator.generate(again);

        for (String name : filesIn(ROOT)) {
            if (name.endsWith(".parquet")) { // its footer lists encodings in any order
                assertThat(ParquetFiles.read(again.resolve(name)).toString())
                        .isEqualTo(ParquetFiles.read(ROOT.resolve(name)).toString());
            } else if (!name.contains("/metadata/")) {
                assertThat(again.resolve(name)).hasSameBinaryContentAs(ROOT.resolve(name));
            }
        }
    }

    private static Table table() {
        Path folder = ROOT.resolve(DemoFilesGenerator.TABLE);
        return new BaseTable(new IcebergFolder(folder, DemoFilesGenerator.TABLE_LOCATION).at(3), "sales.orders");
    }

    private static List<String> filesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.contains("/"))
                    .toList();
        }
    }
}
