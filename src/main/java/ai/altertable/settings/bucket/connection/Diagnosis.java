package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.BucketField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a check failed, and what to do.
 *
 * @param cause one sentence a person understands who did not write the code: "The bucket is in eu-central-1, not
 *     eu-west-1."
 * @param explanation one or two more, or empty
 * @param shortLabel a status of at most four words for lists: "Wrong region"
 * @param field the form field at fault, if one is
 * @param remedies what can be done, the best first
 * @param evidence the provider's own status, code and request id, without secrets, or empty
 */
public record Diagnosis(
        String cause,
        String explanation,
        String shortLabel,
        @Nullable BucketField field,
        List<Remedy> remedies,
        String evidence) {

    public Diagnosis {
        remedies = List.copyOf(remedies);
        if (cause.isBlank() || shortLabel.isBlank()) {
            throw new IllegalArgumentException("A diagnosis needs a cause and a short label.");
        }
    }
}
