/** The S3 family: the only place that imports the AWS SDK. */
@NullMarked
package ai.altertable.settings.runtime.s3;

import org.jspecify.annotations.NullMarked;
