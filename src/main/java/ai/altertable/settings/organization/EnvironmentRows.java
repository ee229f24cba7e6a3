package ai.altertable.settings.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored environments. Every query names the organization. */
interface EnvironmentRows extends Repository<EnvironmentRow, UUID> {

    List<EnvironmentRow> findByOrganizationIdOrderBySlug(UUID organizationId);

    Optional<EnvironmentRow> findByOrganizationIdAndSlug(UUID organizationId, String slug);

    Optional<EnvironmentRow> findByOrganizationIdAndId(UUID organizationId, UUID id);

    boolean existsByOrganizationIdAndSlug(UUID organizationId, String slug);
}
