package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.persistence.BucketListStore;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialSealer;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.bucket.persistence.DraftStore;
import ai.altertable.settings.bucket.persistence.ReportStore;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.security.Viewer;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.FakeRuntime;
import ai.altertable.settings.testing.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The bucket services on a real database, with two organizations and a runtime that plays reports. */
abstract class BucketTestBase extends DatabaseTest {

    static final UUID ACME = UUID.randomUUID();
    static final UUID GLOBEX = UUID.randomUUID();

    UUID production;
    UUID globexProduction;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(
                Secured.class,
                CurrentViewer.class,
                FakeRuntime.class,
                BucketStore.class,
                BucketListStore.class,
                CredentialStore.class,
                CredentialSealer.class,
                DraftStore.class,
                ReportStore.class,
                DraftService.class,
                DraftTesting.class,
                BucketSaving.class,
                BucketTesting.class,
                BucketService.class);
        context.registerBean(UsedByNobody.class);
    }

    @BeforeEach
    void tenants() {
        production = tenant(ACME, "acme");
        globexProduction = tenant(GLOBEX, "globex");
        signIn(ACME, Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private UUID tenant(UUID id, String slug) {
        jdbc().sql("insert into organization (id, slug, name) values (?, ?, ?)")
                .params(id, slug, slug)
                .update();
        return environment(id, "production");
    }

    UUID environment(UUID organization, String slug) {
        UUID environment = UUID.randomUUID();
        jdbc().sql("insert into environment (id, organization_id, slug, managed_region, created_at)"
                        + " values (?, ?, ?, 'EUROPE_GERMANY', current_timestamp)")
                .params(environment, organization, slug)
                .update();
        return environment;
    }

    /** Signs somebody new in. */
    final Viewer signIn(UUID organization, Role role) {
        Viewer viewer = SignedIn.as(role, organization);
        jdbc().sql("insert into app_user (id, organization_id, email, display_name, role, password_hash)"
                        + " values (?, ?, ?, 'Someone', ?, 'x')")
                .params(viewer.userId(), organization, viewer.userId() + "@example.com", role.name())
                .update();
        return viewer;
    }

    final FakeRuntime runtime() {
        return bean(FakeRuntime.class);
    }

    final DraftService drafts() {
        return bean(DraftService.class);
    }

    /** A complete draft of a new bucket. */
    final Draft draft(String name) {
        UUID id = drafts().begin(Provider.S3_COMPATIBLE, production).id();
        drafts().setField(id, BucketField.ENDPOINT, "https://s3.example.com");
        drafts().setField(id, BucketField.REGION, "us-east-1");
        drafts().setField(id, BucketField.BUCKET_NAME, name);
        drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("ACMEWRITER"));
        return drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of("a secret"));
    }

    final ConnectionReport test(UUID draft) {
        return bean(DraftTesting.class).test(draft, new Heard()).report().join();
    }

    final SaveOutcome save(UUID draft) {
        return bean(BucketSaving.class).save(draft, false);
    }

    final Bucket connect(String name) {
        UUID id = draft(name).id();
        test(id);
        return ((SaveOutcome.Saved) save(id)).bucket();
    }

    static final class Heard implements ConnectionListener {

        final List<Check> checks = new ArrayList<>();
        final List<ConnectionReport> reports = new ArrayList<>();

        @Override
        public void checkEnded(Check check) {
            checks.add(check);
        }

        @Override
        public void testEnded(ConnectionReport report) {
            reports.add(report);
        }
    }

    static class UsedByNobody implements BucketUsage {

        List<String> users = List.of();

        @Override
        public List<String> usersOf(UUID organizationId, UUID bucketId) {
            return users;
        }

        @Override
        public java.util.Map<UUID, Integer> countUsers(UUID organizationId, java.util.Set<UUID> bucketIds) {
            return java.util.Map.of();
        }
    }

    @EnableMethodSecurity
    static class Secured {}
}
