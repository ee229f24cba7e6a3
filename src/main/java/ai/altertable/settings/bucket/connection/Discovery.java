package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.BucketField;
import java.util.Set;

/**
 * What to find out about a bucket by asking it.
 *
 * @param at the bucket, with a stand-in where a field is open
 * @param open the fields whose value nobody has said
 */
public record Discovery(ConnectionTest at, Set<BucketField> open) {

    public Discovery {
        open = Set.copyOf(open);
    }
}
