package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Something to find out about what is in a bucket.
 *
 * <p>Every path is taken from the bucket's own prefix on, so that nothing outside it can be asked for, and to the letter:
 * {@code ../} is a name like any other. An address of the bucket ({@code s3://acme-lake/raw/orders/}) may stand wherever
 * a path may; the address of another bucket is refused with a sentence.
 *
 * @param <F> what the answer is
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "inquiry")
public sealed interface Inquiry<F extends Finding> {

    Class<F> finding();

    /**
     * What lies directly in a folder, page by page.
     *
     * @param folder empty, or as a {@link FolderPage} named it
     * @param page empty for the first one, or what the page before said
     */
    @JsonTypeName("browse")
    record Browse(String folder, String page) implements Inquiry<FolderPage> {
        @Override
        public Class<FolderPage> finding() {
            return FolderPage.class;
        }
    }

    /**
     * Which files a table of Bucket Tables would consist of, and its columns.
     *
     * @param path a file, a folder, or a pattern of {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}} and {@code **}
     */
    @JsonTypeName("match-files")
    record MatchFiles(String path, FileFormat format) implements Inquiry<FileMatch> {
        @Override
        public Class<FileMatch> finding() {
            return FileMatch.class;
        }
    }

    /** Reads an Iceberg table's current metadata; the location is its folder or one of its metadata files. */
    @JsonTypeName("resolve-iceberg-table")
    record ResolveIcebergTable(String location) implements Inquiry<IcebergTable> {
        @Override
        public Class<IcebergTable> finding() {
            return IcebergTable.class;
        }
    }

    /** Looks for Iceberg tables in a folder and the folders below it. */
    @JsonTypeName("find-iceberg-tables")
    record FindIcebergTables(String folder) implements Inquiry<IcebergTables> {
        @Override
        public Class<IcebergTables> finding() {
            return IcebergTables.class;
        }
    }

    /** Whether a file exists; of one that ends in {@code .duckdb}, also whether it is a DuckDB database. */
    @JsonTypeName("find-file")
    record FindFile(String path) implements Inquiry<FileFacts> {
        @Override
        public Class<FileFacts> finding() {
            return FileFacts.class;
        }
    }

    /**
     * Whether an Altertable catalog could keep its data below a prefix. Writes a small object there, below
     * {@code .altertable/connection-test/}, and removes it again.
     */
    @JsonTypeName("check-location")
    record CheckLocation(String prefix) implements Inquiry<LocationFacts> {
        @Override
        public Class<LocationFacts> finding() {
            return LocationFacts.class;
        }
    }
}
