package ai.altertable.settings.catalog;

import ai.altertable.settings.bucket.connection.Capability;
import java.util.EnumSet;
import java.util.Set;

/** A kind of catalog, and what it needs of its bucket. Names are stored. */
public enum CatalogKind {
    /** Keeps its own data in the bucket. */
    ALTERTABLE("Altertable catalog", "Altertable catalogs"),
    /** Gives names to files that are in the bucket already. */
    BUCKET_TABLES("Bucket Tables", "Bucket Tables"),
    /** Resolves Iceberg metadata and data files from the bucket. */
    ICEBERG_TABLES("Iceberg Tables", "Iceberg Tables"),
    /** Opens one database file, whose key is known. */
    DUCKDB("DuckDB file", "DuckDB files");

    private final String label;
    private final String plural;

    CatalogKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** One of them, as it is said on screen. */
    public String label() {
        return label;
    }

    /** Many of them, as it is said on screen. */
    public String plural() {
        return plural;
    }

    /** Without any of these it does not work. */
    public Set<Capability> needs() {
        return switch (this) {
            case ALTERTABLE ->
                EnumSet.of(Capability.LIST, Capability.READ, Capability.WRITE, Capability.DELETE, Capability.MULTIPART);
            case BUCKET_TABLES, ICEBERG_TABLES -> EnumSet.of(Capability.LIST, Capability.READ);
            case DUCKDB -> EnumSet.of(Capability.READ);
        };
    }
}
