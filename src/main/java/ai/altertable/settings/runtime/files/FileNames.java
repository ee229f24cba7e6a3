package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.SafeText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the name of a file says of its content. */
final class FileNames {

    private static final Map<String, FileFormat> FORMATS = Map.ofEntries(
            Map.entry("parquet", FileFormat.PARQUET),
            Map.entry("parq", FileFormat.PARQUET),
            Map.entry("pq", FileFormat.PARQUET),
            Map.entry("csv", FileFormat.CSV),
            Map.entry("tsv", FileFormat.CSV),
            Map.entry("psv", FileFormat.CSV),
            Map.entry("json", FileFormat.JSON),
            Map.entry("jsonl", FileFormat.JSON),
            Map.entry("ndjson", FileFormat.JSON));

    private static final Set<String> COMPRESSIONS = Set.of("gz", "zst", "bz2", "xz", "lz4", "snappy", "zip");
    private static final int LONGEST_EXTENSION = 12;

    private FileNames() {}

    /** The format that the name claims, or null when it claims none of ours. */
    static @Nullable FileFormat format(String key) {
        return FORMATS.get(extension(withoutCompression(key)));
    }

    /** How the file was compressed as a whole, by its name: {@code gz}, {@code zst}, …, or empty. */
    static String compression(String key) {
        String extension = extension(key);
        return COMPRESSIONS.contains(extension) ? extension : "";
    }

    /** What to call the format for people. */
    static String label(String key) {
        FileFormat format = format(key);
        String extension = extension(withoutCompression(key));
        if (format != null) {
            return format.label();
        }
        return extension.isEmpty() ? "no ending" : SafeText.of("." + extension);
    }

    static boolean hasExtension(String key) {
        return !extension(key).isEmpty();
    }

    /**
     * Whether engines pass over the file: its name or a folder's above it begins with an underscore or a dot, as those
     * of markers and logs do. A partition folder never does.
     */
    static boolean hidden(String path) {
        for (String name : path.split("/", -1)) {
            if ((name.startsWith("_") || name.startsWith(".")) && !name.contains("=")) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCompression(String key) {
        String compression = compression(key);
        return compression.isEmpty() ? key : key.substring(0, key.length() - compression.length() - 1);
    }

    private static String extension(String key) {
        String name = Folders.lastName(key);
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return extension.length() > LONGEST_EXTENSION ? "" : extension;
    }
}
