package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.util.List;

/** Looks into one file. */
final class Sampling {

    private Sampling() {}

    static Sample of(Lake lake, FileFormat format, StoredObject file) {
        String name = SafeText.of(Folders.lastName(file.key()));
        try {
            return read(lake, format, file).from(name);
        } catch (StorageException e) {
            return Sample.problem(name + " could not be read. " + e.getMessage())
                    .from(name);
        } catch (RuntimeException | StackOverflowError _) {
            return Sample.problem(name + " is damaged, or is no " + format.label() + " file.")
                    .from(name);
        }
    }

    private static Sample read(Lake lake, FileFormat format, StoredObject file) throws StorageException {
        String compression = FileNames.compression(file.key());
        if (format == FileFormat.PARQUET) {
            return compression.isEmpty()
                    ? ParquetFooter.read(lake.source(), file)
                    : Sample.problem("A Parquet file must not be compressed as a whole, as its name says it is:"
                            + " Parquet compresses what is inside.");
        }
        if (!compression.isEmpty() && !compression.equals("gz")) {
            return Sample.of(
                    Columns.NONE,
                    List.of(Remark.warning(
                            "The columns are not shown: files that end in ." + compression + " are not opened here.")));
        }
        FileStart start =
                FileStart.read(lake.source(), file, format == FileFormat.CSV ? FileStart.CSV : FileStart.JSON);
        Sample sample = format == FileFormat.CSV ? CsvSample.of(start) : JsonSample.of(start);
        return start.gzipUnnamed()
                ? sample.and(Remark.warning("The file is compressed with gzip, and its name does not end in .gz, which"
                        + " is how engines would know."))
                : sample;
    }
}
