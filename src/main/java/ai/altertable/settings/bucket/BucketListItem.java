package ai.altertable.settings.bucket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bucket as a row of Manage.
 *
 * @param region as it is said on screen, or empty where the provider has none
 * @param note what tells it from others of its name: "EU jurisdiction", the endpoint's host; or empty
 * @param usedBy how many catalogs use it
 */
public record BucketListItem(
        UUID id,
        String slug,
        String name,
        boolean builtIn,
        Provider provider,
        String environment,
        String region,
        String note,
        BucketStatus status,
        String statusLabel,
        int usedBy,
        @Nullable Instant lastCheckedAt) {

    BucketListItem usedBy(int users) {
        return new BucketListItem(
                id,
                slug,
                name,
                builtIn,
                provider,
                environment,
                region,
                note,
                status,
                statusLabel,
                users,
                lastCheckedAt);
    }
}
