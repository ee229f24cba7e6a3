package ai.altertable.settings.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.FakeBuiltInBuckets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstOrganizationTest extends DatabaseTest {

    @TempDir
    Path folder;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.registerBean(PasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(
                Accounts.class, FakeBuiltInBuckets.class, EnvironmentProvisioning.class, OrganizationSeeding.class);
    }

    @Test
    void theNamedAdminCanSignIn() throws Exception {
        start("acme", "Ada@acme.example", "correct horse battery\n");

        var account = bean(Accounts.class).byEmail("ada@acme.example").orElseThrow();
        assertThat(account.viewer().role()).isEqualTo(Role.ADMIN);
        assertThat(bean(PasswordEncoder.class).matches("correct horse battery", account.getPassword()))
                .isTrue();
    }

    @Test
    void onceThereIsAnOrganizationNothingIsMade() throws Exception {
        bean(OrganizationSeeding.class).organization(new Slug("globex"), "Globex");
        start("acme", "ada@acme.example", "correct horse battery");

        assertThat(bean(Accounts.class).byEmail("ada@acme.example")).isEmpty();
    }

    @Test
    void withoutPropertiesTheApplicationStartsAllTheSame() {
        new FirstOrganization(bean(OrganizationSeeding.class), new FirstOrganization.Properties("acme", null, null))
                .start();

        assertThat(bean(OrganizationSeeding.class).nobodyIsThere()).isTrue();
    }

    @Test
    void aShortPasswordIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> start("acme", "ada@acme.example", "2short4all"))
                .hasMessageContaining("at least 12 characters")
                .message()
                .doesNotContain("2short4all");
    }

    private void start(String organization, String admin, String password) throws Exception {
        Path file = Files.writeString(folder.resolve("first"), password);
        new FirstOrganization(
                        bean(OrganizationSeeding.class), new FirstOrganization.Properties(organization, admin, file))
                .start();
    }
}
