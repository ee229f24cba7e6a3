package ai.altertable.settings.bucket;

import java.util.UUID;

/**
 * What Altertable tells AWS whenever it takes on a role for a bucket, so that nobody else's bucket can use that role (AWS,
 * "The confused deputy problem"). Follows from the bucket's id alone, which the server assigns: it never changes, nobody
 * can choose it, and no two buckets share it. Not a secret.
 */
public final class ExternalId {

    private ExternalId() {}

    public static String of(UUID bucketId) {
        return "altertable-" + bucketId;
    }
}
