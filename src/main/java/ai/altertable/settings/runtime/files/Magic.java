package ai.altertable.settings.runtime.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises files by how they begin. Sources: the formats' own specifications. */
enum Magic {
    PARQUET("a Parquet file", 0, "PAR1"),
    PARQUET_ENCRYPTED("an encrypted Parquet file", 0, "PARE"),
    ORC("an ORC file", 0, "ORC"),
    AVRO("an Avro file", 0, "Obj\u0001"),
    ZIP("a ZIP archive, such as an Excel workbook", 0, "PK\u0003\u0004"),
    GZIP("compressed with gzip", 0, "\u001f\u008b"),
    ZSTANDARD("compressed with Zstandard", 0, "(\u00b5/\u00fd"),
    BZIP2("compressed with bzip2", 0, "BZh"),
    PDF("a PDF document", 0, "%PDF-"),
    SQLITE("an SQLite database", 0, "SQLite format 3"),
    /** Behind a checksum of eight bytes: DuckDB's "Storage versions and format", main header. */
    DUCKDB("a DuckDB database", 8, "DUCK");

    private final String description;
    private final int position;
    private final String beginning;

    Magic(String description, int position, String beginning) {
        this.description = description;
        this.position = position;
        this.beginning = beginning;
    }

    /** To go after "This is". */
    String description() {
        return description;
    }

    boolean begins(byte[] start) {
        int end = position + beginning.length();
        return start.length >= end
                && new String(start, position, beginning.length(), StandardCharsets.ISO_8859_1).equals(beginning);
    }

    static Optional<Magic> of(byte[] start) {
        for (Magic magic : values()) {
            if (magic.begins(start)) {
                return Optional.of(magic);
            }
        }
        return Optional.empty();
    }
}
