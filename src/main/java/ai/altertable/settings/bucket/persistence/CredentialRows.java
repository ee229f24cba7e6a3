package ai.altertable.settings.bucket.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Sealed credentials, always of one organization. */
interface CredentialRows extends Repository<CredentialRow, UUID> {

    Optional<CredentialRow> findByOrganizationIdAndBucketIdAndState(UUID organizationId, UUID bucketId, String state);

    CredentialRow save(CredentialRow row);

    void delete(CredentialRow row);
}
