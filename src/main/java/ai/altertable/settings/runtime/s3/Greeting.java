package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Diagnosis;
import java.time.Duration;
import java.util.Optional;

/**
 * What came of the request without a signature.
 *
 * @param clock the server's, if it tells the time
 * @param doubt what to say if the signed request does not prove either that S3 is spoken here
 */
record Greeting(Optional<ServerClock> clock, Optional<Diagnosis> doubt, Duration took) {}
