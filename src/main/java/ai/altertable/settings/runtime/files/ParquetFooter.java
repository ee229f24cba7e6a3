package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * Reads the schema of a Parquet file from its end. Source: Apache Parquet's "File format" and "Encryption": the footer,
 * its length in four bytes, and {@code PAR1}, or {@code PARE} when the footer is encrypted.
 */
final class ParquetFooter {

    /** Enough for the footers of most files, so that one request does. */
    private static final int TAIL = 64 * 1024;

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int MAGIC = 4;
    private static final int TRAILER = Integer.BYTES + MAGIC;

    private ParquetFooter() {}

    static Sample read(ObjectSource source, StoredObject file) throws StorageException {
        int tailLength = (int) Math.min(TAIL, file.bytes());
        byte[] tail = source.read(file.key(), file.bytes() - tailLength, tailLength);
        if (tail.length < MAGIC + TRAILER) {
            return notParquet(source, file);
        }
        byte[] end = Arrays.copyOfRange(tail, tail.length - MAGIC, tail.length);
        if (Magic.PARQUET_ENCRYPTED.begins(end)) {
            return Sample.problem("The file's footer is encrypted, so its columns cannot be read.");
        }
        if (!Magic.PARQUET.begins(end)) {
            return notParquet(source, file);
        }
        int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt(tail.length - TRAILER);
        if (length <= 0 || length > file.bytes() - TRAILER - MAGIC) {
            return Sample.problem("The file is damaged: it says that its footer is larger than itself.");
        }
        if (length > LARGEST) {
            return Sample.problem("The file's footer has more than 16 MiB, which is more than is read here.");
        }
        int start = tail.length - TRAILER - length;
        byte[] footer = start >= 0
                ? Arrays.copyOfRange(tail, start, start + length)
                : source.read(file.key(), file.bytes() - TRAILER - length, length);
        return parse(footer);
    }

    private static Sample parse(byte[] footer) {
        try {
            FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer), true);
            return Sample.of(
                    Columns.of(new ParquetSchema(Objects.requireNonNull(metadata.getSchema())).columns()), List.of());
        } catch (IOException _) {
            return Sample.problem("The file is damaged: its footer cannot be read.");
        }
    }

    private static Sample notParquet(ObjectSource source, StoredObject file) throws StorageException {
        byte[] start = source.read(file.key(), 0, 16);
        if (Magic.PARQUET.begins(start)) {
            return Sample.problem("The file is cut off: it begins as Parquet and has no footer.");
        }
        return Sample.problem(Magic.of(start)
                .map(other -> "This is no Parquet file but " + other.description() + ".")
                .orElse("This is no Parquet file, whatever its name says."));
    }
}
