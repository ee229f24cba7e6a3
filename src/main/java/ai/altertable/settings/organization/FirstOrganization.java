package ai.altertable.settings.organization;

import ai.altertable.settings.security.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in: makes the organization and the admin that the operator names, before the first request is
 * answered. Does nothing once there is an organization, so that the properties may stay or go.
 */
@Component
@Profile("!demo")
@EnableConfigurationProperties(FirstOrganization.Properties.class)
class FirstOrganization implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOrganization.class);
    private static final int SHORTEST_PASSWORD = 12;

    private final OrganizationSeeding seeding;
    private final Properties properties;
    private boolean running;

    FirstOrganization(OrganizationSeeding seeding, Properties properties) {
        this.seeding = seeding;
        this.properties = properties;
    }

    /**
     * Who comes first.
     *
     * @param organization the organization's slug
     * @param admin the e-mail address to sign in with
     * @param passwordFile a file whose first line is the password
     */
    @ConfigurationProperties("buckets.first")
    record Properties(
            @Nullable String organization,
            @Nullable String admin,
            @Nullable Path passwordFile) {}

    @Override
    public void start() {
        running = true;
        if (!seeding.nobodyIsThere()) {
            return;
        }
        String organization = properties.organization();
        String admin = properties.admin();
        Path passwordFile = properties.passwordFile();
        if (organization == null || admin == null || passwordFile == null) {
            LOG.warn("Nobody can sign in yet. Set buckets.first.organization, buckets.first.admin and"
                    + " buckets.first.password-file, and start again.");
            return;
        }
        Organization made = seeding.organization(new Slug(organization), organization);
        seeding.user(made.id(), admin, admin, Role.ADMIN, password(passwordFile));
        LOG.info("Made the organization {} with its admin {}.", organization, admin);
    }

    private static String password(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(password -> password.length() >= SHORTEST_PASSWORD)
                    .orElseThrow(() -> new IllegalStateException("The first line of " + file
                            + " must be a password of at least " + SHORTEST_PASSWORD + " characters."));
        } catch (IOException e) {
            throw new UncheckedIOException("The password cannot be read: " + file, e);
        }
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
