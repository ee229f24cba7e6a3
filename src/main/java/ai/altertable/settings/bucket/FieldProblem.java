package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * Why a field cannot stay as it is.
 *
 * @param message which rule broke, as a sentence
 * @param fix a change that mends it, where we know one
 */
public record FieldProblem(
        BucketField field, String message, @Nullable Remedy fix) {}
