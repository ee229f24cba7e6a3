package ai.altertable.settings.bucket.connection;

import org.jspecify.annotations.Nullable;

/** What the probes proved the bucket can do with its credential. */
public enum Capability {
    LIST,
    READ,
    WRITE,
    DELETE,
    MULTIPART,
    CONDITIONAL_WRITE,
    BATCH_DELETE;

    /** The capability that a passed check proves, or null when it proves none. */
    static @Nullable Capability provenBy(CheckName check) {
        return switch (check) {
            case LIST -> LIST;
            case READ -> READ;
            case WRITE -> WRITE;
            case DELETE -> DELETE;
            case MULTIPART -> MULTIPART;
            case OVERWRITE_REFUSED -> CONDITIONAL_WRITE;
            case BATCH_DELETE -> BATCH_DELETE;
            case SETTINGS_WELL_FORMED,
                    ADDRESS_ALLOWED,
                    HOST_FOUND,
                    PORT_REACHED,
                    TLS_TRUSTED,
                    SPEAKS_S3,
                    CLOCKS_AGREE,
                    KEY_RECOGNISED,
                    SECRET_CORRECT,
                    REGION_MATCHES,
                    BUCKET_EXISTS,
                    PROBES_GONE -> null;
        };
    }
}
