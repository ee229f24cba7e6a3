package ai.altertable.settings.catalog;

import ai.altertable.settings.bucket.connection.Capability;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A kind of catalog, and what it needs of its bucket. Names are stored. */
public enum CatalogKind {
    /** Keeps its own data in the bucket. */
    ALTERTABLE(
            "Altertable catalog",
            "Altertable catalogs",
            EnumSet.of(
                    Capability.LIST, Capability.READ, Capability.WRITE, Capability.DELETE, Capability.MULTIPART)),
    /** Gives names to files that are in the bucket already. */
    BUCKET_TABLES("Bucket Tables", "Bucket Tables", EnumSet.of(Capability.LIST, Capability.READ)),
    /** Resolves Iceberg metadata and data files from the bucket. */
    ICEBERG_TABLES("Iceberg Tables", "Iceberg Tables", EnumSet.of(Capability.LIST, Capability.READ)),
    /** Opens one database file, whose key is known. */
    DUCKDB("DuckDB file", "DuckDB files", EnumSet.of(Capability.READ));

    private final String label;
    private final String plural;
    private final Set<Capability> needs;

    CatalogKind(String label, String plural, Set<Capability> needs) {
        this.label = label;
        this.plural = plural;
        this.needs = Collections.unmodifiableSet(needs);
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
        return needs;
    }
}
