package ai.altertable.settings.bucket.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Buckets, always of one organization. */
interface BucketRows extends Repository<BucketRow, UUID> {

    Optional<BucketRow> findByOrganizationIdAndId(UUID organizationId, UUID id);

    Optional<BucketRow> findByOrganizationIdAndSlug(UUID organizationId, String slug);

    BucketRow save(BucketRow row);
}
