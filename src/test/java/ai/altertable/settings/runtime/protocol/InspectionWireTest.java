package ai.altertable.settings.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.contents.Column;
import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.FolderPage;
import ai.altertable.settings.bucket.contents.IcebergTable;
import ai.altertable.settings.bucket.contents.IcebergTables;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.LocationFacts;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.RuntimeSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionWireTest {

    private static final Instant AT = Instant.parse("2026-11-22T10:15:30.123456789Z");
    private static final Columns COLUMNS = Columns.of(List.of(new Column("id", "bigint", true)));
    private static final List<Remark> REMARKS =
            List.of(Remark.note("One."), Remark.warning("Two\nlines."), Remark.problem("Three."));

    static List<Inquiry<?>> inquiries() {
        return List.of(
                new Inquiry.Browse("raw/\u0001\u202E/", "a token"),
                new Inquiry.MatchFiles("raw/**/*.{csv,json}", FileFormat.CSV),
                new Inquiry.ResolveIcebergTable("s3://acme-lake/orders"),
                new Inquiry.FindIcebergTables(""),
                new Inquiry.FindFile("a.duckdb"),
                new Inquiry.CheckLocation("catalogs/"));
    }

    static List<Finding> findings() {
        return List.of(
                new FolderPage(
                        List.of(new FolderPage.Folder("raw/\n/")),
                        List.of(new FolderPage.File("a", 1, AT), new FolderPage.File("b", 2, null)),
                        ""),
                new FileMatch(
                        "raw/",
                        FileMatch.Kind.PATTERN,
                        10_000,
                        Long.MAX_VALUE,
                        true,
                        List.of(new FileMatch.OtherFiles("CSV", 3)),
                        List.of(new FileMatch.PartitionKey("dt", "date", List.of("2026-11-01"))),
                        "a.parquet",
                        COLUMNS,
                        REMARKS),
                new IcebergTable(
                        "a/", "v1.metadata.json", 3, "", "s3://x", COLUMNS, List.of("day(at)"), 2, AT, REMARKS),
                new IcebergTable(
                        "a/", "v1.metadata.json", 1, "", "s3://x", Columns.NONE, List.of(), 0, null, List.of()),
                new IcebergTables(List.of("a/", "b/"), true),
                new FileFacts(false, 0, REMARKS),
                new LocationFacts(true, false, REMARKS));
    }

    @ParameterizedTest
    @MethodSource("inquiries")
    void everyInquiryArrivesAsItWasSent(Inquiry<?> inquiry) throws Exception {
        var settings = new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", ""));
        var inspection = new Inspection<>(
                new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3)),
                new ManagedProfile("acme-lake", KeyPrefix.NONE, "eu-de"),
                new ManagedCredential(),
                inquiry);
        Job job = new Job.Inspect(settings, Duration.ofSeconds(20), inspection);

        assertThat(Wire.job(text(Wire.line(job)))).isEqualTo(job);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingArrivesAsItWasSent(Finding finding) throws Exception {
        Answer answer = new Answer.Inspected(finding);

        assertThat(Wire.answer(text(Wire.line(answer)))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answer\":\"inspected\"}",
                "{\"answer\":\"inspected\",\"finding\":null}",
                "{\"answer\":\"inspected\",\"finding\":{\"finding\":\"odd\"}}",
                "{\"answer\":\"inspected\",\"finding\":{\"finding\":\"iceberg-tables\",\"paths\":[null],\"more\":false}}",
                "{\"answer\":\"inspected\",\"finding\":{\"finding\":\"file-facts\",\"exists\":true,\"bytes\":1,"
                        + "\"remarks\":[{\"severity\":\"NOTE\",\"sentence\":\"\"}]}}",
            })
    void whatIsNoFindingIsRefused(String line) {
        assertThatThrownBy(() -> Wire.answer(line))
                .isInstanceOf(UnreadableException.class)
                .hasNoCause();
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8).strip();
    }
}
