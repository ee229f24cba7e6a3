package ai.altertable.settings.security;

/** What a person may do in their organization. Names are stored, and are the names in {@link Roles}. */
public enum Role {
    /** Manages environments, buckets and people. */
    ADMIN,
    /** Sees buckets and puts catalogs on them. */
    WRITER,
    /** Sees buckets. */
    READER;

    String authority() {
        return "ROLE_" + name();
    }
}
