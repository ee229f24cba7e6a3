package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.FolderPage;
import ai.altertable.settings.bucket.contents.IcebergTable;
import ai.altertable.settings.bucket.contents.Inquiry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files that the demo's buckets start with, as somebody new meets them. */
class DemoFilesInspectionTest extends InspectionTest {

    @BeforeEach
    void fill() throws Exception {
        Path demo = Path.of("src", "main", "resources", "demo");
        putFolder(demo.resolve("acme-exports"), "");
        putFolder(demo.resolve("acme-lake"), "");
    }

    @Test
    void foldersAreBrowsedLevelByLevel() {
        FolderPage top = ask(new Inquiry.Browse("", ""));
        assertThat(top.folders()).extracting(FolderPage.Folder::path).containsExactly("exports/", "warehouse/");

        FolderPage exports = ask(new Inquiry.Browse("exports/", ""));
        assertThat(exports.folders()).extracting(FolderPage.Folder::label).containsExactly("events");
        assertThat(exports.files()).extracting(FolderPage.File::label).containsExactly("customers.json", "orders.csv");
        assertThat(exports.files()).allSatisfy(file -> assertThat(file.bytes()).isPositive());
        assertThat(exports.nextPage()).isEmpty();
    }

    @Test
    void parquetFilesInPartitionFoldersMakeATable() {
        FileMatch events = match("exports/events/", FileFormat.PARQUET);

        assertThat(events.files()).isEqualTo(2);
        assertThat(events.bytes()).isGreaterThan(1000);
        assertThat(events.more()).isFalse();
        assertThat(events.partitionKeys())
                .containsExactly(
                        new FileMatch.PartitionKey("dt", "date", java.util.List.of("2026-11-01", "2026-11-02")));
        assertThat(columns(events.columns()))
                .containsExactly(
                        "event_id integer!",
                        "occurred_at timestamp(6) with time zone!",
                        "customer_id integer!",
                        "kind varchar!",
                        "page varchar!",
                        "duration_ms integer!");
        assertThat(events.remarks()).isEmpty();
    }

    @Test
    void csvHasNamesAndTypes() {
        FileMatch orders = match("exports/orders.csv", FileFormat.CSV);

        assertThat(columns(orders.columns()))
                .containsExactly(
                        "order_id bigint",
                        "customer_id bigint",
                        "product varchar",
                        "quantity bigint",
                        "amount double",
                        "status varchar",
                        "ordered_at timestamp with time zone");
        assertThat(orders.remarks()).isEmpty();
    }

    @Test
    void jsonLinesHaveNamesAndTypes() {
        FileMatch customers = match("exports/customers.json", FileFormat.JSON);

        assertThat(customers.columns().total()).isPositive();
        assertThat(customers.remarks()).isEmpty();
    }

    @Test
    void theIcebergTableIsFoundAndRead() {
        assertThat(ask(new Inquiry.FindIcebergTables("")).paths()).containsExactly("warehouse/sales/orders/");

        IcebergTable orders = ask(new Inquiry.ResolveIcebergTable("s3://acme-lake/warehouse/sales/orders"));
        assertThat(orders.metadataFile()).isEqualTo("v3.metadata.json");
        assertThat(orders.formatVersion()).isEqualTo(2);
        assertThat(orders.snapshots()).isEqualTo(2);
        assertThat(orders.snapshotAt()).isNotNull();
        assertThat(orders.uuid()).hasSize(36);
        assertThat(orders.location()).isEqualTo("s3://acme-lake/warehouse/sales/orders");
        assertThat(columns(orders.columns()))
                .contains("amount decimal(10, 2)!", "ordered_at timestamp(6) with time zone!");
        assertThat(orders.partitionFields()).isEmpty();
        assertThat(orders.remarks()).isEmpty();
    }
}
