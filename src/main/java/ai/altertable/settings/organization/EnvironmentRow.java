package ai.altertable.settings.organization;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;

/** An environment as it is stored. */
record EnvironmentRow(@Id UUID id, UUID organizationId, String slug, String managedRegion, Instant createdAt) {

    static EnvironmentRow of(Environment environment) {
        return new EnvironmentRow(
                environment.id(),
                environment.organizationId(),
                environment.slug().value(),
                environment.managedRegion().code(),
                environment.createdAt());
    }

    Environment toEnvironment() {
        return new Environment(id, organizationId, new Slug(slug), ManagedRegion.ofCode(managedRegion), createdAt);
    }
}
