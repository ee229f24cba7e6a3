package ai.altertable.settings.organization;

import ai.altertable.settings.security.CurrentViewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own organization. */
@Service
@PreAuthorize("isAuthenticated()")
public class OrganizationService {

    private final OrganizationRows rows;
    private final CurrentViewer viewer;

    OrganizationService(OrganizationRows rows, CurrentViewer viewer) {
        this.rows = rows;
        this.viewer = viewer;
    }

    @Transactional(readOnly = true)
    public Organization current() {
        return rows.findById(viewer.require().organizationId()).orElseThrow().toOrganization();
    }
}
