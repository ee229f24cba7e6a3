package ai.altertable.settings.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.FakeBuiltInBuckets;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class OrganizationSeedingTest extends DatabaseTest {

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(
                Accounts.class, FakeBuiltInBuckets.class, EnvironmentProvisioning.class, OrganizationSeeding.class);
    }

    @Test
    void whatIsSeededTwiceIsThereOnce() {
        Organization first = seed("first password");
        Organization second = seed("second password");

        assertThat(second).isEqualTo(first);
        assertThat(count("organization")).isEqualTo(1);
        assertThat(count("app_user")).isEqualTo(1);
        assertThat(count("environment")).isEqualTo(1);
        assertThat(bean(FakeBuiltInBuckets.class).stored()).hasSize(1);
        assertThat(passwordMatches("first password")).isTrue();
        assertThat(passwordMatches("second password")).isFalse();
    }

    @Test
    void passwordsAreStoredAsHashesOnly() {
        seed("correct horse battery staple");
        String stored = jdbc().sql("select password_hash from app_user")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("horse").startsWith("$2a$");
    }

    @Test
    void accountsAreFoundWithoutRegardToCase() {
        Organization acme = seed("demo");
        var account = bean(Accounts.class).byEmail(" Admin@ACME.example").orElseThrow();

        assertThat(account.viewer().organizationId()).isEqualTo(acme.id());
        assertThat(account.viewer().organizationName()).isEqualTo("Acme");
        assertThat(account.viewer().role()).isEqualTo(Role.ADMIN);
        assertThat(bean(Accounts.class).byEmail("nobody@acme.example")).isEmpty();
    }

    @Test
    void anEnvironmentWithoutStorageIsAFailureToRepeat() {
        bean(FakeBuiltInBuckets.class).failStorage(true);
        assertThatThrownBy(() -> seed("demo")).isInstanceOf(ManagedStorageException.class);

        bean(FakeBuiltInBuckets.class).failStorage(false);
        seed("demo");
        assertThat(count("environment")).isEqualTo(1);
    }

    private Organization seed(String password) {
        OrganizationSeeding seeding = bean(OrganizationSeeding.class);
        Organization acme = seeding.organization(new Slug("acme"), "Acme");
        seeding.user(acme.id(), "admin@acme.example", "Ada Admin", Role.ADMIN, password);
        seeding.environment(acme.id(), new Slug("production"), ManagedRegion.EUROPE_GERMANY);
        return acme;
    }

    private boolean passwordMatches(String password) {
        String hash =
                bean(Accounts.class).byEmail("admin@acme.example").orElseThrow().getPassword();
        return bean(PasswordEncoder.class).matches(password, hash);
    }

    private int count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }
}
