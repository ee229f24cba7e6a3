package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CsvInspectionTest extends InspectionTest {

    @Test
    void typesAreThoseThatHoldAllValues() {
        FileMatch match = csv("""
                id,price,day,seen,active,note,mixed,empty
                1,1.5,2026-11-01,2026-11-01T10:00:00Z,true,"a, b",1,
                2,2,2026-11-02,2026-11-01 10:00:00+01:00,false,"say ""so""\",x,
                3,-1e3,,,,plain,2026-11-01,
                """);

        assertThat(columns(match.columns()))
                .containsExactly(
                        "id bigint",
                        "price double",
                        "day date",
                        "seen timestamp with time zone",
                        "active boolean",
                        "note varchar",
                        "mixed varchar",
                        "empty varchar");
    }

    @Test
    void otherDelimitersAreFound() {
        assertThat(sentences(
                        csv("id;name\n1;Ada, the first\n2;Bob, the second\n").remarks()))
                .containsExactly("The values are separated by semicolons.");
        assertThat(columns(csv("id\tname\n1\tAda\n").columns())).containsExactly("id bigint", "name varchar");
        assertThat(columns(csv("id|name\n1|Ada\n").columns())).containsExactly("id bigint", "name varchar");
        assertThat(columns(csv("name\nAda\nBob\n").columns())).containsExactly("name varchar");
    }

    @Test
    void linesOfOtherSystemsAndMarksInFrontMakeNoDifference() {
        assertThat(columns(csv("\uFEFFid,name\r\n1,Ada\r\n").columns())).containsExactly("id bigint", "name varchar");
        assertThat(columns(csv("id,name\n1,Ada").columns())).containsExactly("id bigint", "name varchar");
    }

    @Test
    void aFileWithoutAHeaderIsSaid() {
        for (String text : new String[] {"1,Ada\n2,Bob\n", "Ada,2026-11-01\nBob,2026-11-02\n", "a,a\nb,c\n"}) {
            FileMatch match = csv(text);
            assertThat(sentences(match.remarks())).singleElement().asString().contains("without a header");
            assertThat(columns(match.columns())).first().asString().startsWith("column0 ");
        }
    }

    @Test
    void unevenRecordsAreSaid() {
        assertThat(sentences(csv("id,name\n1,Ada\n2,Bob\n3\n4,Dan\n").remarks()))
                .containsExactly("Record 4 has 1 values, the first has 2.");
    }

    @Test
    void whatIsNoTextIsASentence() {
        assertThat(sentences(csv(new byte[] {'a', ',', 0, 1, 2, '\n'}).remarks()))
                .containsExactly("a.csv could not be read. This is binary data, not text.");
        assertThat(sentences(csv("id,name\n1,Ad\u00e9\n".getBytes(StandardCharsets.ISO_8859_1))
                        .remarks()))
                .containsExactly("a.csv could not be read. It is not text in UTF-8. Save it as UTF-8.");
        assertThat(sentences(csv("id,name\n".getBytes(StandardCharsets.UTF_16)).remarks()))
                .containsExactly("a.csv could not be read. It is text in UTF-16. Save it as UTF-8.");
        assertThat(sentences(csv("PK\u0003\u0004rest").remarks()))
                .containsExactly(
                        "a.csv could not be read. This is a ZIP archive, such as an Excel workbook, whatever its name"
                                + " says.");
        assertThat(sentences(csv("PAR1......").remarks()))
                .containsExactly("a.csv could not be read. This is a Parquet file, whatever its name says.");
        assertThat(sentences(csv("\n\n").remarks())).containsExactly("The file has no lines with text.");
        assertThat(sentences(csv("\"id,name\n1,2\n").remarks()))
                .containsExactly("A quotation mark is opened and never closed.");
    }

    @Test
    void onlyTheStartOfALongFileIsRead() {
        FileMatch match = csv("id,näme\n" + "1,é€\n".repeat(60_000));

        assertThat(columns(match.columns())).containsExactly("id bigint", "näme varchar");
        assertThat(match.remarks()).isEmpty();
        assertThat(sentences(csv("x".repeat(100_000)).remarks()))
                .containsExactly("The first line is longer than 64 KiB, so this is hardly CSV.");
    }

    @Test
    void compressedTextIsRead() throws IOException {
        put("raw/a.csv.gz", gzip("id,name\n1,Ada\n".getBytes(StandardCharsets.UTF_8)));
        put("raw/b.csv", gzip("id,name\n1,Ada\n".getBytes(StandardCharsets.UTF_8)));
        put("raw/c.csv.gz", "id,name\n1,Ada\n");
        put("raw/d.csv.zst", "whatever");

        assertThat(columns(match("raw/a.csv.gz", FileFormat.CSV).columns()))
                .containsExactly("id bigint", "name varchar");
        assertThat(sentences(match("raw/b.csv", FileFormat.CSV).remarks()))
                .containsExactly(
                        "The file is compressed with gzip, and its name does not end in .gz, which is how engines"
                                + " would know.");
        assertThat(sentences(match("raw/c.csv.gz", FileFormat.CSV).remarks()))
                .containsExactly(
                        "c.csv.gz could not be read. Its name ends in .gz, but it is not compressed with gzip.");
        assertThat(sentences(match("raw/d.csv.zst", FileFormat.CSV).remarks()))
                .containsExactly("The columns are not shown: files that end in .zst are not opened here.");
    }

    /** Sixty-four megabytes in sixty-four kilobytes. */
    @Test
    void aBombIsNotInflated() throws Exception {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb.length).isLessThan(100_000);

        // Whoever inflated all of it would come to the checksum at its end.
        bomb[bomb.length - 6] ^= 1;

        Inflated inflated = Inflated.of(bomb, FileStart.CSV);

        assertThat(inflated.bytes()).hasSize(FileStart.CSV);
        assertThat(inflated.whole()).isFalse();
        put("bomb.csv.gz", bomb);
        assertThat(sentences(match("bomb.csv.gz", FileFormat.CSV).remarks()))
                .containsExactly("bomb.csv.gz could not be read. This is binary data, not text.");
    }

    @Test
    void namesMadeToMisleadAreShownSafely() {
        FileMatch match = csv("id,\u202Eeman,a\u200Bb\n1,2,3\n");

        assertThat(columns(match.columns())).containsExactly("id bigint", "\\u202Eeman bigint", "a\\u200Bb bigint");
    }

    private FileMatch csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private FileMatch csv(byte[] bytes) {
        put("raw/a.csv", bytes);
        return match("raw/a.csv", FileFormat.CSV);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
