package ai.altertable.settings.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Parquet files in a local folder. Numbered columns, as Iceberg wants them, and no compression, which needs Hadoop. */
final class ParquetFiles {

    static final MessageType EVENT = MessageTypeParser.parseMessageType("""
            message event {
              required int32 event_id = 1;
              required int64 occurred_at (TIMESTAMP(MICROS, true)) = 2;
              required int32 customer_id = 3;
              required binary kind (STRING) = 4;
              required binary page (STRING) = 5;
              required int32 duration_ms = 6;
            }""");

    static final MessageType ORDER = MessageTypeParser.parseMessageType("""
            message order {
              required int32 order_id = 1;
              required int32 customer_id = 2;
              required binary product (STRING) = 3;
              required int32 quantity = 4;
              required int64 amount (DECIMAL(10, 2)) = 5;
              required binary status (STRING) = 6;
              required int64 ordered_at (TIMESTAMP(MICROS, true)) = 7;
            }""");

    private ParquetFiles() {}

    static void writeEvents(Path file, List<DemoData.Event> events) throws IOException {
        write(
                file,
                EVENT,
                events,
                (group, event) -> group.append("event_id", event.id())
                        .append("occurred_at", micros(event.at()))
                        .append("customer_id", event.customer())
                        .append("kind", event.kind())
                        .append("page", event.page())
                        .append("duration_ms", event.durationMillis()));
    }

    static void writeOrders(Path file, List<DemoData.Order> orders) throws IOException {
        write(
                file,
                ORDER,
                orders,
                (group, order) -> group.append("order_id", order.id())
                        .append("customer_id", order.customer())
                        .append("product", order.product())
                        .append("quantity", order.quantity())
                        .append("amount", order.amount().unscaledValue().longValueExact())
                        .append("status", order.status())
                        .append("ordered_at", micros(order.at())));
    }

    static List<Group> read(Path file) throws IOException {
        var options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        List<Group> rows = new ArrayList<>();
        try (var reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType schema = reader.getFooter().getFileMetaData().getSchema();
            for (var pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages, new GroupRecordConverter(schema));
                for (long row = 0; row < pages.getRowCount(); row++) {
                    rows.add(records.read());
                }
            }
        }
        return rows;
    }

    private static <T> void write(Path file, MessageType type, List<T> rows, BiConsumer<SimpleGroup, T> fill)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(type)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (T row : rows) {
                SimpleGroup group = new SimpleGroup(type);
                fill.accept(group, row);
                writer.write(group);
            }
        }
    }

    private static long micros(Instant at) {
        return at.toEpochMilli() * 1000;
    }
}
