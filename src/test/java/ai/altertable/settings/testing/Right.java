package ai.altertable.settings.testing;

/** What a key at an {@link ObjectStore} may do. */
public enum Right {
    LIST,
    READ,
    WRITE,
    DELETE,
    CREATE_BUCKETS
}
