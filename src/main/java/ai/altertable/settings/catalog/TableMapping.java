package ai.altertable.settings.catalog;

import java.nio.charset.StandardCharsets;

/**
 * A table's name for what lies at a place in a bucket.
 *
 * @param path from the bucket's own prefix on, to the letter: a file, a folder or a pattern for Bucket Tables, a table's
 *     folder or metadata file for Iceberg Tables
 */
public record TableMapping(SqlIdentifier name, String path) {

    /** The longest key that any provider takes, in bytes of UTF-8. */
    public static final int LONGEST_PATH = 1024;

    public TableMapping {
        if (path.isBlank()) {
            throw new IllegalArgumentException(
                    "Enter a path: a file, a folder or a pattern such as exports/*.parquet.");
        }
        int bytes = path.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_PATH) {
            throw new IllegalArgumentException(
                    "Object names have up to " + LONGEST_PATH + " bytes; this path has " + bytes + ".");
        }
        if (path.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The path contains characters that cannot be seen. Type it again.");
        }
    }
}
