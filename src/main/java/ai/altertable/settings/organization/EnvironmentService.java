package ai.altertable.settings.organization;

import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Roles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The environments of the viewer's own organization; another one's are not found. */
@Service
@PreAuthorize("isAuthenticated()")
public class EnvironmentService {

    private final EnvironmentRows rows;
    private final EnvironmentProvisioning provisioning;
    private final CurrentViewer viewer;

    EnvironmentService(EnvironmentRows rows, EnvironmentProvisioning provisioning, CurrentViewer viewer) {
        this.rows = rows;
        this.provisioning = provisioning;
        this.viewer = viewer;
    }

    /** All of them, by slug. */
    @Transactional(readOnly = true)
    public List<Environment> list() {
        return rows.findByOrganizationIdOrderBySlug(organizationId()).stream()
                .map(EnvironmentRow::toEnvironment)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Environment> find(UUID id) {
        return rows.findByOrganizationIdAndId(organizationId(), id).map(EnvironmentRow::toEnvironment);
    }

    @Transactional(readOnly = true)
    public Optional<Environment> find(Slug slug) {
        return rows.findByOrganizationIdAndSlug(organizationId(), slug.value()).map(EnvironmentRow::toEnvironment);
    }

    /** Takes as long as the managed storage takes to make a bucket, so call it off the screen's thread. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public EnvironmentCreation create(Slug slug, ManagedRegion region) {
        return provisioning.create(organizationId(), slug, region);
    }

    private UUID organizationId() {
        return viewer.require().organizationId();
    }
}
