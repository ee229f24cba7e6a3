package ai.altertable.settings.organization;

import java.util.UUID;
import org.springframework.data.annotation.Id;

/** An organization as it is stored, without the counter that only bucket numbering touches. */
record OrganizationRow(@Id UUID id, String slug, String name) {

    Organization toOrganization() {
        return new Organization(id, new Slug(slug), name);
    }
}
