package ai.altertable.settings.testing;

import ai.altertable.settings.base.ui.Background;
import ai.altertable.settings.bucket.connection.ManagedStorage;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Organization;
import ai.altertable.settings.organization.OrganizationSeeding;
import ai.altertable.settings.organization.Slug;
import ai.altertable.settings.security.Role;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two organizations with people and environments, on a managed storage that is not there. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTenants {

    public static final String PASSWORD = "demo";
    public static final String ACME_ADMIN = "admin@acme.example";
    public static final String ACME_READER = "reader@acme.example";
    public static final String GLOBEX_ADMIN = "admin@globex.example";

    @Bean
    @Primary
    FakeBuiltInBuckets fakeBuiltInBuckets() {
        return new FakeBuiltInBuckets();
    }

    @Bean
    ManagedStorage storageThatIsNotThere() {
        return new ManagedStorage("http://127.0.0.1:1", "us-east-1", "file:///nowhere/managed.json", List.of());
    }

    /** Screens wait for their work in a test. */
    @Bean
    @Primary
    Background immediateBackground() {
        return new Background(Runnable::run);
    }

    /** Hashes that cost nothing, so that tests don't wait for what production wants slow. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    ApplicationRunner tenants(OrganizationSeeding seeding) {
        return arguments -> {
            Organization acme = seed(seeding, "acme", "Acme");
            seeding.user(acme.id(), ACME_ADMIN, "Ada Admin", Role.ADMIN, PASSWORD);
            seeding.user(acme.id(), ACME_READER, "Rita Reader", Role.READER, PASSWORD);
            Organization globex = seed(seeding, "globex", "Globex");
            seeding.user(globex.id(), GLOBEX_ADMIN, "Gus Admin", Role.ADMIN, PASSWORD);
        };
    }

    private static Organization seed(OrganizationSeeding seeding, String slug, String name) {
        Organization organization = seeding.organization(new Slug(slug), name);
        seeding.environment(organization.id(), new Slug("production"), ManagedRegion.EUROPE_GERMANY);
        seeding.environment(organization.id(), new Slug("staging"), ManagedRegion.EUROPE_GERMANY);
        return organization;
    }
}
