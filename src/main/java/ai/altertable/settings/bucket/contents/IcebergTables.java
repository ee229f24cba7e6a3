package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * The Iceberg tables below a folder.
 *
 * @param paths their folders, from the bucket's own prefix on, each with a slash at the end, ready to be resolved
 * @param more whether the search stopped before it had seen everything
 */
@JsonTypeName("iceberg-tables")
public record IcebergTables(List<String> paths, boolean more) implements Finding {

    public IcebergTables {
        paths = List.copyOf(paths);
    }
}
