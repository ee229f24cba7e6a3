package ai.altertable.settings.runtime.s3;

import java.util.Optional;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * How the first signed request went.
 *
 * @param listable whether listing is allowed
 * @param first an object that is there already, for reading when nothing may be written
 */
record Access(boolean listable, Optional<S3Object> first) {}
