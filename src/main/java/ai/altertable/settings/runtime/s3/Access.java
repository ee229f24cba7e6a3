package ai.altertable.settings.runtime.s3;

import java.util.Optional;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * How the first signed request went.
 *
 * @param lists how objects can be listed
 * @param first an object that is there already, for reading when nothing may be written
 */
record Access(Lists lists, Optional<S3Object> first) {

    /** How, if at all. */
    enum Lists {
        /** ListObjectsV2. */
        CURRENT,
        /** ListObjects, which came before it. */
        OLD,
        DENIED
    }

    boolean listable() {
        return lists != Lists.DENIED;
    }
}
