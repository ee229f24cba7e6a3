/** Reads listings and file formats, whoever keeps the objects: Parquet, CSV, JSON, Iceberg, DuckDB. Trusts no file. */
@NullMarked
package ai.altertable.settings.runtime.files;

import org.jspecify.annotations.NullMarked;
