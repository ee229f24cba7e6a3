package ai.altertable.settings.runtime.files;

import static ai.altertable.settings.bucket.contents.FileFormat.CSV;
import static ai.altertable.settings.bucket.contents.FileFormat.JSON;
import static ai.altertable.settings.bucket.contents.FileFormat.PARQUET;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.FileMatch.Kind;
import ai.altertable.settings.bucket.contents.FileMatch.OtherFiles;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.Remark.Severity;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files a path stands for. */
class MatchingTest extends InspectionTest {

    private static final String ROWS = "id,name\n1,Ada\n";

    @Test
    void aFolderIsAllThatLiesBelowItAndNothingThatMerelyBeginsSo() {
        put("raw/orders/a.csv", ROWS).put("raw/orders/2026/b.csv", ROWS).put("raw/orders2/c.csv", ROWS);

        for (String path :
                List.of("raw/orders/", "raw/orders", "s3://acme-lake/raw/orders", "s3a://acme-lake/raw/orders/")) {
            FileMatch match = match(path, CSV);
            assertThat(match.kind()).isEqualTo(Kind.FOLDER);
            assertThat(match.path()).isEqualTo("raw/orders/");
            assertThat(match.files()).isEqualTo(2);
            assertThat(match.bytes()).isEqualTo(2L * ROWS.length());
            assertThat(match.sample()).isEqualTo("b.csv");
        }
    }

    @Test
    void aFileIsItselfWhateverItsName() {
        put("raw/orders", ROWS).put("raw/orders2", ROWS).put("raw/[x].csv", ROWS);

        assertThat(match("raw/orders", CSV).kind()).isEqualTo(Kind.FILE);
        assertThat(match("raw/orders", CSV).files()).isEqualTo(1);
        assertThat(match("raw/[x].csv", CSV).kind()).isEqualTo(Kind.FILE);
    }

    @Test
    void aPatternTakesWhatItMatches() {
        put("raw/a.csv", ROWS)
                .put("raw/b.csv", ROWS)
                .put("raw/c.json", "{\"id\": 1}")
                .put("raw/x/d.csv", ROWS);

        assertThat(match("raw/*.csv", CSV).files()).isEqualTo(2);
        assertThat(match("raw/**.csv", CSV).files()).isEqualTo(3);
        assertThat(match("raw/{a,c}.*", CSV).others()).containsExactly(new OtherFiles("JSON", 1));
        assertThat(match("raw/*.csv", CSV).kind()).isEqualTo(Kind.PATTERN);
    }

    @Test
    void theWholeBucketIsAFolderToo() {
        put("a.csv", ROWS);

        assertThat(match("", CSV).files()).isEqualTo(1);
        assertThat(match("s3://acme-lake", CSV).files()).isEqualTo(1);
    }

    @Test
    void nothingIsASentenceThatHelps() {
        put("raw/orders/a.csv", ROWS);

        assertThat(only(match("row/orders/", CSV))).isEqualTo("Nothing matches this path.");
        assertThat(only(match("raw/*.json", JSON))).isEqualTo("Nothing matches this path.");
        assertThat(only(match("raw/ord", CSV)))
                .isEqualTo("Nothing matches this path. There is raw/orders/: end the path with an asterisk for all that"
                        + " begins so.");
        assertThat(match("row/", CSV).files()).isZero();
    }

    /** The real store refuses to list what begins with a slash; others find nothing. */
    @Test
    void aSlashInFrontIsPointedOut() {
        var inquiry = new Inquiry.MatchFiles("/raw/orders/", CSV);
        try (FaultyServer empty = FaultyServer.answering(_ ->
                Reply.xml(200, "<ListBucketResult><Name>acme-lake</Name><KeyCount>0</KeyCount></ListBucketResult>"))) {
            var job = job(empty.endpoint(), KEY, "", Duration.ofSeconds(60));
            assertThat(only(found(inquiry, inspect(job, inquiry))))
                    .isEqualTo("Nothing matches this path. A path does not begin with a slash: leave it out.");
        }
    }

    @Test
    void anEmptyBucketSaysSo() {
        assertThat(only(match("", CSV))).isEqualTo("Nothing matches this path. The bucket is empty.");
    }

    @Test
    void filesOfOtherFormatsAreCounted() {
        put("raw/a.csv", ROWS)
                .put("raw/b.json", "{}")
                .put("raw/c.JSONL.gz", "{}")
                .put("raw/notes.txt", "x");
        put("raw/README", "x");

        FileMatch match = match("raw/", CSV);

        assertThat(match.files()).as("a file without an ending may be anything").isEqualTo(2);
        assertThat(match.others()).containsExactly(new OtherFiles("JSON", 2), new OtherFiles(".txt", 1));
        assertThat(match.remarks())
                .contains(Remark.warning("Other files lie here as well: 2 × JSON, 1 × .txt. Narrow the path down, for"
                        + " example with an asterisk and the files' ending."));
    }

    @Test
    void aFolderOfAnotherFormatIsAProblem() {
        put("raw/a.csv", ROWS).put("raw/b.csv", ROWS);

        FileMatch match = match("raw/", PARQUET);

        assertThat(match.files()).isZero();
        assertThat(match.remarks())
                .containsExactly(
                        Remark.problem("No file here is called Parquet: 2 × CSV."),
                        Remark.problem("There is no Parquet file here."));
    }

    @Test
    void markersLogsAndEmptyFilesAreNoRows() {
        put("raw/", "").put("raw/_SUCCESS", "").put("raw/.part.csv.crc", "x").put("raw/_temporary/a.csv", ROWS);
        put("raw/empty.csv", "").put("raw/z.csv", ROWS);

        FileMatch match = match("raw/", CSV);

        assertThat(match.files()).isEqualTo(2);
        assertThat(match.sample()).isEqualTo("z.csv");
        assertThat(match.others()).isEmpty();
        assertThat(only(match("raw/empty.csv", CSV))).isEqualTo("The file is empty.");
    }

    @Test
    void partitionKeysOfSeveralLevelsBecomeColumns() {
        put("raw/region=eu/dt=2026-11-01/a.csv", ROWS).put("raw/region=us/dt=2026-11-02/a.csv", ROWS);
        put("raw/_region=x/dt=2026-11-02/a.csv", ROWS);

        FileMatch match = match("raw", CSV);

        assertThat(match.files()).isEqualTo(3);
        assertThat(match.partitionKeys())
                .contains(new FileMatch.PartitionKey("dt", "date", List.of("2026-11-02", "2026-11-01")))
                .extracting(FileMatch.PartitionKey::type)
                .contains("varchar");
    }

    @Test
    void inconsistentPartitionKeysAreSaid() {
        put("some/dt=1/a.csv", ROWS).put("some/b.csv", ROWS);
        put("mixed/dt=1/h=2/a.csv", ROWS).put("mixed/h=2/dt=1/b.csv", ROWS);

        assertThat(only(match("some/", CSV))).startsWith("Some files lie in partition folders and some do not");
        assertThat(only(match("mixed/", CSV))).contains("same partition keys in the same order");
    }

    @Test
    void aTableWithALogOfItsOwnIsRecognised() {
        put("delta/_delta_log/00.json", "{}").put("delta/part-0.csv", ROWS);
        put("ice/metadata/v1.metadata.json", "{}").put("ice/data/part-0.csv", ROWS);

        assertThat(sentences(match("delta/", CSV).remarks())).anyMatch(text -> text.contains("Delta Lake"));
        assertThat(sentences(match("ice/", CSV).remarks())).anyMatch(text -> text.contains("Iceberg Tables catalog"));
    }

    @Test
    void anAddressElsewhereIsRefused() {
        assertThat(refused(new Inquiry.MatchFiles("s3://globex-lake/raw/", CSV)))
                .isEqualTo("This is in the bucket globex-lake, not in acme-lake.");
        assertThat(refused(new Inquiry.MatchFiles("x".repeat(1025), CSV))).contains("too long");
    }

    @Test
    void aConnectionLimitedToAPrefixNeverLeavesIt() {
        put("secret/a.csv", ROWS).put("raw/b.csv", ROWS).put("rawhide/c.csv", ROWS);

        assertThat(askBelow("raw", new Inquiry.MatchFiles("", CSV)).files()).isEqualTo(1);
        assertThat(askBelow("raw", new Inquiry.MatchFiles("s3://acme-lake/raw/b.csv", CSV))
                        .path())
                .isEqualTo("b.csv");
        assertThat(askBelow("raw", new Inquiry.MatchFiles("../secret/", CSV)).files())
                .isZero();
        assertThat(only(askBelow("raw", new Inquiry.MatchFiles("raw/b.csv", CSV))))
                .contains("Paths are taken from raw/ on");
        assertThat(reason(inspect("raw", new Inquiry.MatchFiles("s3://acme-lake/secret/", CSV))))
                .isEqualTo("This is outside raw/, the prefix that the connection is limited to.");
    }

    private static String only(FileMatch match) {
        assertThat(match.remarks()).hasSize(1);
        assertThat(match.remarks().getFirst().severity()).isNotEqualTo(Severity.NOTE);
        return match.remarks().getFirst().sentence();
    }
}
