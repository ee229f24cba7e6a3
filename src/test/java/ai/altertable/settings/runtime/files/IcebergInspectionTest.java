package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.IcebergTable;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.Remark.Severity;
import ai.altertable.settings.demo.IcebergFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.iceberg.BaseTable;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.types.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables written by Iceberg's own library, of every version; then what can be wrong with them. */
class IcebergInspectionTest extends InspectionTest {

    private static final String LOCATION = "s3://acme-lake/warehouse/orders";
    private static final Schema ORDERS = new Schema(
            Types.NestedField.required(1, "id", Types.LongType.get()),
            Types.NestedField.optional(2, "at", Types.TimestampType.withZone()),
            Types.NestedField.optional(3, "price", Types.DecimalType.of(10, 2)),
            Types.NestedField.optional(4, "tags", Types.ListType.ofOptional(5, Types.StringType.get())),
            Types.NestedField.optional(
                    6, "home", Types.StructType.of(Types.NestedField.optional(7, "city", Types.StringType.get()))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aTableOfEveryVersionIsRead(int version) throws IOException {
        upload(table(version, LOCATION, LOCATION + "/data/a.parquet"));

        IcebergTable table = resolve("warehouse/orders/");

        assertThat(table.formatVersion()).isEqualTo(version);
        assertThat(table.metadataFile()).isEqualTo("v2.metadata.json");
        assertThat(table.path()).isEqualTo("warehouse/orders/");
        assertThat(table.location()).isEqualTo(LOCATION);
        assertThat(table.snapshots()).isEqualTo(1);
        assertThat(table.snapshotAt()).isNotNull();
        assertThat(table.uuid()).hasSize(36);
        assertThat(table.partitionFields()).containsExactly("day(at)", "bucket(16, id)");
        assertThat(columns(table.columns()))
                .containsExactly(
                        "id bigint!",
                        "at timestamp(6) with time zone",
                        "price decimal(10, 2)",
                        "tags varchar[]",
                        "home struct(city varchar)");
        assertThat(table.remarks()).isEmpty();
    }

    @Test
    void theNewTypesOfVersionThreeHaveNames() throws IOException {
        Schema schema = new Schema(
                Types.NestedField.optional(1, "ns", Types.TimestampNanoType.withoutZone()),
                Types.NestedField.optional(2, "anything", Types.VariantType.get()),
                Types.NestedField.optional(3, "place", Types.GeometryType.crs84()),
                Types.NestedField.optional(4, "nothing", Types.UnknownType.get()),
                Types.NestedField.optional(
                        5, "prices", Types.MapType.ofOptional(6, 7, Types.StringType.get(), Types.DoubleType.get())));
        new IcebergFolder(folder, LOCATION).commit(null, metadata(schema, PartitionSpec.unpartitioned(), 3, LOCATION));
        upload(folder);

        IcebergTable table = resolve(LOCATION);

        assertThat(columns(table.columns()))
                .containsExactly(
                        "ns timestamp(9)",
                        "anything variant",
                        "place geometry",
                        "nothing null",
                        "prices map(varchar, double)");
        assertThat(table.snapshotAt()).isNull();
        assertThat(table.remarks()).containsExactly(Remark.note("The table has no data yet."));
    }

    @ParameterizedTest
    @CsvSource({"00002-b.metadata.json", "v2.gz.metadata.json", "v2.metadata.json.gz", "00002-c.gz.metadata.json"})
    void withoutAHintTheNewestFileIsTaken(String name) throws IOException {
        table(2, LOCATION, LOCATION + "/data/a.parquet");
        byte[] newest = Files.readAllBytes(folder.resolve("metadata/v2.metadata.json"));
        Files.delete(folder.resolve("metadata/v2.metadata.json"));
        Files.write(folder.resolve("metadata/" + name), name.contains(".gz") ? CsvInspectionTest.gzip(newest) : newest);
        upload(folder);

        assertThat(resolve("warehouse/orders").metadataFile()).isEqualTo(name);
        assertThat(resolve("warehouse/orders").snapshots()).isEqualTo(1);
    }

    @Test
    void theHintDecides() throws IOException {
        upload(table(2, LOCATION, LOCATION + "/data/a.parquet"));
        put("warehouse/orders/metadata/version-hint.text", "1\n");

        IcebergTable table = resolve("warehouse/orders");

        assertThat(table.metadataFile()).isEqualTo("v1.metadata.json");
        assertThat(sentences(table.remarks()))
                .contains("The version hint names v1.metadata.json, and there is a newer one: v2.metadata.json.");
        put("warehouse/orders/metadata/version-hint.text", "9");
        assertThat(resolve("warehouse/orders").metadataFile()).isEqualTo("v2.metadata.json");
        assertThat(sentences(resolve("warehouse/orders").remarks()))
                .containsExactly(
                        "The version hint says 9, and there is no such metadata file. The newest one was read.");
    }

    @Test
    void aMetadataFileCanBeNamedItself() throws IOException {
        upload(table(2, LOCATION, LOCATION + "/data/a.parquet"));

        IcebergTable table = resolve(LOCATION + "/metadata/v1.metadata.json");

        assertThat(table.metadataFile()).isEqualTo("v1.metadata.json");
        assertThat(table.path()).isEqualTo("warehouse/orders/");
        assertThat(refused(new Inquiry.ResolveIcebergTable(LOCATION + "/metadata/v7.metadata.json")))
                .isEqualTo("There is no such metadata file.");
    }

    @Test
    void dataFilesInAnotherBucketAreFlagged() throws IOException {
        upload(table(2, LOCATION, "s3://globex-lake/data/a.parquet"));

        assertThat(resolve(LOCATION).remarks())
                .containsExactly(Remark.problem("The table's data files lie outside acme-lake:"
                        + " s3://globex-lake/data/a.parquet. They cannot be read with this bucket's credential."));
    }

    @Test
    void aCopyOfATableElsewhereIsFlagged() throws IOException {
        upload(table(2, "s3://globex-lake/orders", "s3://globex-lake/orders/data/a.parquet"));

        assertThat(resolve(LOCATION).remarks())
                .extracting(Remark::severity)
                .containsExactly(Severity.WARNING, Severity.PROBLEM);
        assertThat(sentences(resolve(LOCATION).remarks()).getFirst()).contains("copied here");
        assertThat(sentences(resolve(LOCATION).remarks()).getLast()).contains("list of manifests");
    }

    @Test
    void filesOutsideTheConnectionsPrefixAreFlaggedToo() throws IOException {
        upload(table(2, LOCATION, "s3://acme-lake/elsewhere/a.parquet"));

        assertThat(resolve(LOCATION).remarks()).isEmpty();
        assertThat(sentences(askBelow("warehouse", new Inquiry.ResolveIcebergTable("orders"))
                        .remarks()))
                .singleElement()
                .asString()
                .startsWith("The table's data files lie outside acme-lake/warehouse/");
    }

    @Test
    void aMissingListOfFilesIsSaid() throws IOException {
        Path table = table(2, LOCATION, LOCATION + "/data/a.parquet");
        try (var files = Files.list(table.resolve("metadata"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".avro")).toList()) {
                Files.writeString(file, "Obj\u0001 and no more");
            }
        }
        upload(table);

        assertThat(sentences(resolve(LOCATION).remarks()))
                .singleElement()
                .asString()
                .contains("could not be read");
    }

    @Test
    void whatIsNoTableIsASentence() {
        put("raw/a.csv", "id\n1\n");
        put("a/metadata/v1.metadata.json", "{\"format-version\": 2, \"table-uuid\": \"x");
        put("b/metadata/v1.metadata.json", "no json");
        put("c/metadata/v1.metadata.json", "{\"format-version\": 2}");
        put("d/metadata/v1.metadata.json", "{\"format-version\": 99}");
        put("e/metadata/v1.gz.metadata.json", new byte[] {0x1f, (byte) 0x8b, 8, 0});
        put("f/metadata/v1.metadata.json", "");

        assertThat(refused("raw"))
                .isEqualTo(
                        "There is no Iceberg table here: no file that ends in .metadata.json lies in raw/metadata/.");
        assertThat(refused("a")).isEqualTo("The metadata file v1.metadata.json is cut off.");
        assertThat(refused("b")).isEqualTo("The metadata file v1.metadata.json is no JSON.");
        assertThat(refused("c"))
                .isEqualTo("The metadata file v1.metadata.json is JSON, and does not describe an Iceberg table.");
        assertThat(refused("d")).contains("is of format version 99, which is newer than what can be read here");
        assertThat(refused("e")).isEqualTo("The metadata file v1.gz.metadata.json is cut off.");
        assertThat(refused("f"))
                .isEqualTo("The metadata file v1.metadata.json is JSON, and does not describe an Iceberg" + " table.");
    }

    @Test
    void hugeMetadataIsNotRead() throws IOException {
        byte[] huge = " ".repeat(MetadataJson.LARGEST + 1).getBytes(StandardCharsets.US_ASCII);
        put("a/metadata/v1.metadata.json", huge);
        put("b/metadata/v1.gz.metadata.json", CsvInspectionTest.gzip(huge));

        assertThat(refused("a")).contains("has more than 16 MiB").contains("Expire snapshots");
        assertThat(refused("b")).contains("has more than 16 MiB").contains("Expire snapshots");
    }

    @Test
    void allTablesBelowAFolderAreFoundAndNothingInsideThem() throws IOException {
        Path table = table(2, LOCATION, LOCATION + "/data/a.parquet");
        putFolder(table, "warehouse/orders/");
        putFolder(table, "warehouse/orders/data/inner/");
        putFolder(table, "warehouse/sales/customers/");
        putFolder(table, "warehouse/dt=2026/x/");
        put("warehouse/no-table/metadata/notes.txt", "x");

        assertThat(ask(new Inquiry.FindIcebergTables("warehouse")).paths())
                .containsExactly("warehouse/orders/", "warehouse/sales/customers/");
        assertThat(ask(new Inquiry.FindIcebergTables("warehouse/orders/")).paths())
                .containsExactly("warehouse/orders/");
        assertThat(ask(new Inquiry.FindIcebergTables("none")).paths()).isEmpty();
        assertThat(ask(new Inquiry.FindIcebergTables("")).more()).isFalse();
    }

    private String refused(String location) {
        return refused(new Inquiry.ResolveIcebergTable(location));
    }

    private IcebergTable resolve(String location) {
        return ask(new Inquiry.ResolveIcebergTable(location));
    }

    private void upload(Path table) throws IOException {
        putFolder(table, "warehouse/orders/");
    }

    private static TableMetadata metadata(Schema schema, PartitionSpec spec, int version, String location) {
        return TableMetadata.newTableMetadata(
                schema,
                spec,
                SortOrder.unsorted(),
                location,
                Map.of(TableProperties.FORMAT_VERSION, Integer.toString(version)));
    }

    /** A table of one snapshot with one data file, which is not there. */
    private Path table(int version, String location, String dataFile) {
        PartitionSpec spec =
                PartitionSpec.builderFor(ORDERS).day("at").bucket("id", 16).build();
        IcebergFolder operations = new IcebergFolder(folder, location);
        operations.commit(null, metadata(ORDERS, spec, version, location));
        BaseTable table = new BaseTable(operations, "orders");
        table.newAppend()
                .appendFile(DataFiles.builder(table.spec())
                        .withPath(dataFile)
                        .withFormat(FileFormat.PARQUET)
                        .withPartitionPath("at_day=2026-11-01/id_bucket=3")
                        .withRecordCount(10)
                        .withFileSizeInBytes(1000)
                        .build())
                .commit();
        return folder;
    }
}
