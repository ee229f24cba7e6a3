package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * The files that a path stands for.
 *
 * @param path as it was understood, from the bucket's own prefix on
 * @param files how many there are of the format that was asked for
 * @param bytes their size in all
 * @param more whether counting stopped early: "more than"
 * @param others how many there are of each other format, the most frequent first
 * @param sample the name of the file that was looked into, made safe to show; empty when none was
 */
@JsonTypeName("file-match")
public record FileMatch(
        String path,
        Kind kind,
        long files,
        long bytes,
        boolean more,
        List<OtherFiles> others,
        List<PartitionKey> partitionKeys,
        String sample,
        Columns columns,
        List<Remark> remarks)
        implements Finding {

    public FileMatch {
        others = List.copyOf(others);
        partitionKeys = List.copyOf(partitionKeys);
        remarks = List.copyOf(remarks);
    }

    /** How the path was understood. */
    public enum Kind {
        FILE,
        FOLDER,
        PATTERN
    }

    /**
     * Files that are of another format than was asked for.
     *
     * @param format for people: "CSV", ".txt"
     */
    public record OtherFiles(String format, long files) {}

    /**
     * A folder name such as {@code dt=2026-11-01}, which becomes a column.
     *
     * @param name made safe to show
     * @param type what its values look like
     * @param examples at most three values, made safe to show
     */
    public record PartitionKey(String name, String type, List<String> examples) {
        public PartitionKey {
            examples = List.copyOf(examples);
        }
    }
}
