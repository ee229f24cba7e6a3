package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Iceberg table as its current metadata describes it.
 *
 * @param path its folder, from the bucket's own prefix on, with a slash at the end
 * @param metadataFile the name of the file this was read from, made safe to show
 * @param uuid empty for a table of format version 1 without one
 * @param location where the table says it is, made safe to show
 * @param partitionFields such as {@code day(ordered_at)}; empty when the table is not partitioned
 * @param snapshotAt when the current snapshot was made; absent when the table never had data
 */
@JsonTypeName("iceberg-table")
public record IcebergTable(
        String path,
        String metadataFile,
        int formatVersion,
        String uuid,
        String location,
        Columns columns,
        List<String> partitionFields,
        int snapshots,
        @Nullable Instant snapshotAt,
        List<Remark> remarks)
        implements Finding {

    public IcebergTable {
        partitionFields = List.copyOf(partitionFields);
        remarks = List.copyOf(remarks);
    }
}
