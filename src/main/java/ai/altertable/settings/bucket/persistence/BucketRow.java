package ai.altertable.settings.bucket.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A row of {@code bucket}; what can be searched or shown in a list stands in columns beside the profile's JSON. */
record BucketRow(
        @Id UUID id,
        UUID organizationId,
        UUID environmentId,
        int number,
        String slug,
        boolean builtIn,
        String provider,
        String name,
        String region,
        String note,
        String searchText,
        String profile,
        String status,
        String statusLabel,
        @Nullable Instant lastCheckedAt,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        @Version @Nullable Integer version) {}
