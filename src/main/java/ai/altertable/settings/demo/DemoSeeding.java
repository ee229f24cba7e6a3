package ai.altertable.settings.demo;

import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Organization;
import ai.altertable.settings.organization.OrganizationSeeding;
import ai.altertable.settings.organization.Slug;
import ai.altertable.settings.security.DemoAccount;
import ai.altertable.settings.security.Role;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets up the demo's two organizations before the first request is answered. Finds its own work at later starts. */
@Component
@Profile("demo")
class DemoSeeding implements SmartLifecycle {

    private final OrganizationSeeding seeding;
    private boolean running;

    DemoSeeding(OrganizationSeeding seeding) {
        this.seeding = seeding;
    }

    @Override
    public void start() {
        Organization acme = organization("acme", "Acme");
        user(acme, DemoConfiguration.ACME_ADMIN, "Ada Acme", Role.ADMIN);
        user(acme, DemoConfiguration.ACME_READER, "Rae Acme", Role.READER);
        Organization globex = organization("globex", "Globex");
        user(globex, DemoConfiguration.GLOBEX_ADMIN, "Gus Globex", Role.ADMIN);
        running = true;
    }

    private Organization organization(String slug, String name) {
        Organization organization = seeding.organization(new Slug(slug), name);
        seeding.environment(organization.id(), new Slug("production"), ManagedRegion.EUROPE_GERMANY);
        seeding.environment(organization.id(), new Slug("staging"), ManagedRegion.EUROPE_GERMANY);
        return organization;
    }

    private void user(Organization organization, DemoAccount account, String name, Role role) {
        seeding.user(organization.id(), account.email(), name, role, account.password());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server's. */
    @Override
    public int getPhase() {
        return 0;
    }
}
