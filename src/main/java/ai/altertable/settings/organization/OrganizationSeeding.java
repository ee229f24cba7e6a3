package ai.altertable.settings.organization;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.security.Role;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;

/**
 * Sets up tenants when an application starts, before anybody can sign in; screens never reach it. Every step may be
 * repeated: what is there stays as it is.
 */
@Service
public class OrganizationSeeding {

    private final OrganizationRows organizations;
    private final EnvironmentRows environments;
    private final EnvironmentProvisioning provisioning;
    private final JdbcAggregateOperations aggregates;
    private final Accounts accounts;

    OrganizationSeeding(
            OrganizationRows organizations,
            EnvironmentRows environments,
            EnvironmentProvisioning provisioning,
            JdbcAggregateOperations aggregates,
            Accounts accounts) {
        this.organizations = organizations;
        this.environments = environments;
        this.provisioning = provisioning;
        this.aggregates = aggregates;
        this.accounts = accounts;
    }

    /** Whether there is no organization at all. */
    boolean nobodyIsThere() {
        return organizations.count() == 0;
    }

    public Organization organization(Slug slug, String name) {
        return organizations
                .findBySlug(slug.value())
                .orElseGet(() -> aggregates.insert(new OrganizationRow(Ids.next(), slug.value(), name)))
                .toOrganization();
    }

    public void user(UUID organizationId, String email, String displayName, Role role, String password) {
        accounts.add(organizationId, email, displayName, role, password);
    }

    /**
     * An environment with its built-in bucket.
     *
     * @throws ManagedStorageException if its storage could not be provided; repeat it later
     */
    public Environment environment(UUID organizationId, Slug slug, ManagedRegion region) {
        return environments
                .findByOrganizationIdAndSlug(organizationId, slug.value())
                .map(EnvironmentRow::toEnvironment)
                .orElseGet(() -> created(provisioning.create(organizationId, slug, region)));
    }

    private static Environment created(EnvironmentCreation creation) {
        return switch (creation) {
            case EnvironmentCreation.Created(Environment environment) -> environment;
            case EnvironmentCreation.SlugTaken(Slug slug) ->
                throw new IllegalStateException("Environment " + slug + " is being created by someone else.");
            case EnvironmentCreation.RegionUnavailable(ManagedRegion region) ->
                throw new IllegalArgumentException(region.label() + " is not available yet.");
            case EnvironmentCreation.StorageUnavailable() ->
                throw new ManagedStorageException("The managed storage is not available.");
        };
    }
}
