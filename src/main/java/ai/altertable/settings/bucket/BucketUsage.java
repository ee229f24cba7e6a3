package ai.altertable.settings.bucket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who uses buckets: implemented by the features that do, so that this one needs to know none of them. */
public interface BucketUsage {

    /** The names of what uses the bucket, in order; empty when nothing does. */
    List<String> usersOf(UUID organizationId, UUID bucketId);

    /** How many users each of these buckets has; buckets without any may be missing. */
    Map<UUID, Integer> countUsers(UUID organizationId, Set<UUID> bucketIds);
}
