package ai.altertable.settings.organization;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored organizations. */
interface OrganizationRows extends Repository<OrganizationRow, UUID> {

    Optional<OrganizationRow> findById(UUID id);

    Optional<OrganizationRow> findBySlug(String slug);

    long count();
}
