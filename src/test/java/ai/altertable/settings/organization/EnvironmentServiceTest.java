package ai.altertable.settings.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.organization.EnvironmentCreation.Created;
import ai.altertable.settings.organization.EnvironmentCreation.RegionUnavailable;
import ai.altertable.settings.organization.EnvironmentCreation.SlugTaken;
import ai.altertable.settings.organization.EnvironmentCreation.StorageUnavailable;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.FakeBuiltInBuckets;
import ai.altertable.settings.testing.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

class EnvironmentServiceTest extends DatabaseTest {

    private static final Slug PRODUCTION = new Slug("production");

    private final UUID acme = UUID.randomUUID();
    private final UUID globex = UUID.randomUUID();
    private EnvironmentService environments;
    private FakeBuiltInBuckets buckets;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(
                MethodSecurity.class,
                CurrentViewer.class,
                FakeBuiltInBuckets.class,
                EnvironmentProvisioning.class,
                EnvironmentService.class);
    }

    @BeforeEach
    void twoOrganizations() {
        environments = bean(EnvironmentService.class);
        buckets = bean(FakeBuiltInBuckets.class);
        organization(acme, "acme");
        organization(globex, "globex");
        SignedIn.as(Role.ADMIN, acme);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void aNewEnvironmentIsThereWithItsBuiltInBucket() {
        var expected = createProduction();

        assertThat(environments.list()).containsExactly(expected);
        assertThat(expected.createdAt()).isEqualTo(NOW);
        assertThat(buckets.stored()).containsExactly(expected);
        assertThat(buckets.recorded()).containsExactly(expected);
    }

    @Test
    void aSlugIsTakenWithinItsOrganizationOnly() {
        createProduction();

        assertThat(create()).isEqualTo(new SlugTaken(PRODUCTION));
        SignedIn.as(Role.ADMIN, globex);
        assertThat(create()).isInstanceOf(Created.class);
    }

    @Test
    void anotherOrganizationsEnvironmentIsNotFound() {
        Environment theirs = createProduction();
        SignedIn.as(Role.ADMIN, globex);

        assertThat(environments.list()).isEmpty();
        assertThat(environments.find(theirs.id())).isEmpty();
        assertThat(environments.find(theirs.slug())).isEmpty();
    }

    @Test
    void ownEnvironmentsAreFoundByIdAndSlug() {
        Environment ours = createProduction();

        assertThat(environments.find(ours.id())).contains(ours);
        assertThat(environments.find(ours.slug())).contains(ours);
    }

    @Test
    void failingStorageLeavesNothingBehindAndCanBeTriedAgain() {
        buckets.failStorage(true);
        assertThat(create()).isEqualTo(new StorageUnavailable());
        assertThat(environments.list()).isEmpty();

        buckets.failStorage(false);
        assertThat(create()).isInstanceOf(Created.class);
    }

    @Test
    void aBucketThatCannotBeRecordedTakesItsEnvironmentWithIt() {
        buckets.failRecording(true);
        assertThatThrownBy(this::create).isInstanceOf(IllegalStateException.class);
        assertThat(environments.list()).isEmpty();

        buckets.failRecording(false);
        assertThat(create()).isInstanceOf(Created.class);
    }

    @Test
    void regionsThatAreComingSoonAreRefusedBeforeAnyStorageIsMade() {
        assertThat(environments.create(PRODUCTION, ManagedRegion.US_EAST))
                .isEqualTo(new RegionUnavailable(ManagedRegion.US_EAST));
        assertThat(buckets.stored()).isEmpty();
    }

    @Test
    void onlyAdminsCreateEnvironments() {
        SignedIn.as(Role.WRITER, acme);
        assertThatThrownBy(this::create).isInstanceOf(AccessDeniedException.class);
        SignedIn.as(Role.READER, acme);
        assertThatThrownBy(this::create).isInstanceOf(AccessDeniedException.class);
        assertThat(environments.list()).isEmpty();
    }

    @Test
    void nobodyListsWithoutSigningIn() {
        SignedIn.out();
        assertThatThrownBy(environments::list).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Environment createProduction() {
        assertThat(create()).isInstanceOf(Created.class);
        return environments.list().getFirst();
    }

    private EnvironmentCreation create() {
        return environments.create(PRODUCTION, ManagedRegion.EUROPE_GERMANY);
    }

    private void organization(UUID id, String slug) {
        jdbc().sql("insert into organization (id, slug, name) values (?, ?, ?)")
                .params(id, slug, slug)
                .update();
    }

    @EnableMethodSecurity
    static class MethodSecurity {}
}
