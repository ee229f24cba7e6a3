package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.testing.FaultyServer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written by Parquet's own library, whole and damaged. */
class ParquetInspectionTest extends InspectionTest {

    @TempDir
    Path folder;

    @Test
    void everyTypeHasAName() throws IOException {
        put("a.parquet", parquet("""
                message zoo {
                  required boolean a_boolean;
                  optional int32 an_int (INTEGER(8, true));
                  optional int32 a_uint (INTEGER(16, false));
                  optional int64 a_long;
                  optional float a_float;
                  optional double a_double;
                  optional int96 old_time;
                  optional int32 a_date (DATE);
                  optional int32 a_time (TIME(MILLIS, true));
                  optional int64 millis (TIMESTAMP(MILLIS, true));
                  optional int64 nanos (TIMESTAMP(NANOS, false));
                  optional binary a_text (STRING);
                  optional binary a_json (JSON);
                  optional binary a_blob;
                  optional fixed_len_byte_array(16) an_id (UUID);
                  optional fixed_len_byte_array(9) a_decimal (DECIMAL(20, 4));
                }"""));

        assertThat(columns(match("a.parquet", FileFormat.PARQUET).columns()))
                .containsExactly(
                        "a_boolean boolean!",
                        "an_int tinyint",
                        "a_uint usmallint",
                        "a_long bigint",
                        "a_float float",
                        "a_double double",
                        "old_time timestamp(9)",
                        "a_date date",
                        "a_time time(3)",
                        "millis timestamp(3) with time zone",
                        "nanos timestamp(9)",
                        "a_text varchar",
                        "a_json json",
                        "a_blob blob",
                        "an_id uuid",
                        "a_decimal decimal(20, 4)");
    }

    @Test
    void nestedTypesAreSpelledOut() throws IOException {
        put("a.parquet", parquet("""
                message nested {
                  optional group tags (LIST) { repeated group list { optional binary element (STRING); } }
                  optional group old_list (LIST) { repeated int32 element; }
                  optional group prices (MAP) {
                    repeated group key_value { required binary key (STRING); optional double value; } }
                  required group home { optional binary city (STRING); optional int32 zip; }
                  repeated int32 plain;
                  optional group deep (LIST) { repeated group list {
                    optional group element { optional group xs (LIST) { repeated group list { optional int64 element; } } } } }
                }"""));

        assertThat(columns(match("a.parquet", FileFormat.PARQUET).columns()))
                .containsExactly(
                        "tags varchar[]",
                        "old_list integer[]",
                        "prices map(varchar, double)",
                        "home struct(city varchar, zip integer)!",
                        "plain integer[]",
                        "deep struct(xs bigint[])[]");
    }

    /** The footer of a wide table does not fit into the first request, and the rest of the file is never asked for. */
    @Test
    void ofALargeFileOnlyTheFooterIsRead() throws IOException {
        StringBuilder wide = new StringBuilder("message wide {");
        for (int i = 0; i < 3000; i++) {
            wide.append(" optional int32 a_column_with_a_name_of_some_length_")
                    .append(i)
                    .append(";");
        }
        byte[] file = parquet(wide.append("}").toString());
        byte[] padded = new byte[file.length + 2_000_000];
        System.arraycopy(file, 0, padded, padded.length - file.length, file.length);
        put("a.parquet", padded);
        try (FaultyServer counting = FaultyServer.before(store, _ -> null)) {
            var inquiry =
                    new ai.altertable.settings.bucket.contents.Inquiry.MatchFiles("a.parquet", FileFormat.PARQUET);
            var inspected = inspect(job(counting.endpoint(), KEY, "", java.time.Duration.ofSeconds(60)), inquiry);

            assertThat(found(inquiry, inspected).columns().total()).isEqualTo(3000);
            assertThat(counting.requests())
                    .filteredOn(request -> !request.lists())
                    .hasSize(2)
                    .allSatisfy(request ->
                            assertThat(request.headers().get("range")).startsWith("bytes="));
        }
    }

    @Test
    void whatIsNoParquetIsASentence() throws IOException {
        byte[] good = parquet("message m { required int32 id; }");

        assertThat(problem("id,name\n1,Ada and some more of it\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This is no Parquet file, whatever its name says.");
        assertThat(problem("x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("This is no Parquet file, whatever its name says.");
        assertThat(problem("PK\u0003\u0004 some workbook".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("This is no Parquet file but a ZIP archive, such as an Excel workbook.");
        assertThat(problem(Arrays.copyOf(good, good.length - 20)))
                .isEqualTo("The file is cut off: it begins as Parquet and has no footer.");
        assertThat(problem(trailer(good, good.length * 2, "PAR1")))
                .isEqualTo("The file is damaged: it says that its footer is larger than itself.");
        assertThat(problem(trailer(good, -1, "PAR1")))
                .isEqualTo("The file is damaged: it says that its footer is larger than itself.");
        assertThat(problem(trailer(good, 10, "PARE")))
                .isEqualTo("The file's footer is encrypted, so its columns cannot be read.");
    }

    @Test
    void anAbsurdlyLargeFooterIsNotFetched() throws IOException {
        byte[] good = parquet("message m { required int32 id; }");
        byte[] large = Arrays.copyOf(good, 18 << 20);

        assertThat(problem(trailer(large, 17 << 20, "PAR1")))
                .isEqualTo("The file's footer has more than 16 MiB, which is more than is read here.");
    }

    /** Whatever stands in a footer, there is a sentence. */
    @Test
    void aFooterOfNonsenseIsASentence() throws IOException {
        byte[] good = parquet("message m { required int32 id; required group g { optional int32 x; } }");
        int footer = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 8);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = good.clone();
            // The lengths of lists stay small: those are read by a library that believes them.
            damaged[good.length - 8 - footer + random.nextInt(footer)] = (byte) random.nextInt(16);
            put("a.parquet", damaged);
            FileMatch match = match("a.parquet", FileFormat.PARQUET);
            assertThat(match.remarks().size() + match.columns().total()).isPositive();
        }
        byte[] zeros = good.clone();
        Arrays.fill(zeros, good.length - 8 - footer, good.length - 8, (byte) 0);
        assertThat(problem(zeros)).isNotBlank();
    }

    @Test
    void aParquetFileMustNotBeCompressedAsAWhole() throws IOException {
        put("a.parquet.gz", CsvInspectionTest.gzip(parquet("message m { required int32 id; }")));

        assertThat(sentences(match("a.parquet.gz", FileFormat.PARQUET).remarks()))
                .singleElement()
                .asString()
                .contains("must not be compressed as a whole");
    }

    private String problem(byte[] content) {
        put("a.parquet", content);
        FileMatch match = match("a.parquet", FileFormat.PARQUET);
        assertThat(match.files()).isEqualTo(1);
        assertThat(match.columns().total()).isZero();
        return sentences(match.remarks()).getFirst();
    }

    private static byte[] trailer(byte[] file, int footerLength, String magic) {
        byte[] changed = file.clone();
        ByteBuffer.wrap(changed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(changed.length - 8, footerLength)
                .put(changed.length - 4, magic.getBytes(StandardCharsets.US_ASCII));
        return changed;
    }

    private byte[] parquet(String schema) throws IOException {
        Path file = Files.createTempFile(folder, "a", ".parquet");
        Files.delete(file);
        MessageType type = MessageTypeParser.parseMessageType(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(type)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            assertThat(writer).isNotNull();
        }
        return Files.readAllBytes(file);
    }
}
