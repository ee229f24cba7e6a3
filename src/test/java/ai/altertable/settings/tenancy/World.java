package ai.altertable.settings.tenancy;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Organization;
import ai.altertable.settings.organization.OrganizationSeeding;
import ai.altertable.settings.organization.Slug;
import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two organizations as their people made them. Whatever Acme has that Globex has not carries "acme" in its name, and
 * Acme's buckets have numbers that Globex has not reached.
 */
final class World {

    static final String ACME_ADMIN = "ada@acme.example";
    static final String ACME_COLLEAGUE = "cora@acme.example";
    static final String ACME_WRITER = "walt@acme.example";
    static final String ACME_READER = "rita@acme.example";
    static final String GLOBEX_ADMIN = "gus@globex.example";

    private final BeanFactory beans;
    private final Organization acme;
    private final Known acmes;
    private final Known globexs;
    private final Known colleagues;

    private static @Nullable World shared;

    /** The world of an application that outlives a test; its next test gets the same. */
    static World in(BeanFactory beans) {
        if (shared == null || shared.beans != beans) {
            shared = new World(beans);
        }
        return shared;
    }

    World(BeanFactory beans) {
        this.beans = beans;
        acme = organization("acme");
        Organization globex = organization("globex");
        person(acme, ACME_ADMIN, Role.ADMIN);
        person(acme, ACME_COLLEAGUE, Role.ADMIN);
        person(acme, ACME_WRITER, Role.WRITER);
        person(acme, ACME_READER, Role.READER);
        person(globex, GLOBEX_ADMIN, Role.ADMIN);
        globexs = things(globex, GLOBEX_ADMIN, "globex-only", 11);
        acmes = things(acme, ACME_ADMIN, "acme-only", 41);
        colleagues = things(acme, ACME_COLLEAGUE, "acme-colleagues", 51);
        SignedIn.out();
    }

    /** What Acme's admin has: the last of Acme's numbers, and drafts of that admin's own. */
    Known acmes() {
        return acmes;
    }

    /** What the person has who tries. */
    Known ownOf(String person) {
        return switch (person) {
            case GLOBEX_ADMIN -> globexs;
            case ACME_COLLEAGUE -> colleagues;
            default -> acmes;
        };
    }

    UUID acme() {
        return acme.id();
    }

    void signIn(String person) {
        SignedIn.as(bean(Accounts.class).byEmail(person).orElseThrow());
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private Organization organization(String slug) {
        return bean(OrganizationSeeding.class).organization(new Slug(slug), slug);
    }

    private void person(Organization organization, String email, Role role) {
        bean(OrganizationSeeding.class).user(organization.id(), email, email, role, "password");
    }

    private BucketRowsForTests rows() {
        return new BucketRowsForTests(bean(JdbcClient.class));
    }

    private UUID environment(Organization organization, String slug) {
        return bean(OrganizationSeeding.class)
                .environment(organization.id(), new Slug(slug), ManagedRegion.EUROPE_GERMANY)
                .id();
    }

    private Known things(Organization organization, String owner, String name, int number) {
        UUID environment = environment(organization, name);
        signIn(owner);
        BucketService buckets = bean(BucketService.class);
        rows().builtIn(organization.id(), environment, number, "altertable-" + name);
        Bucket bucket = connect(environment, name + "-lake");
        rows().catalog(organization.id(), environment, bucket.id(), name + "-sales");
        DraftService drafts = bean(DraftService.class);
        // A rotation leaves a credential behind that can be restored.
        connected(sealed(drafts.begin(Draft.Purpose.ROTATE, bucket.slug()).orElseThrow()));
        return new Known(
                environment,
                name,
                buckets.find(bucket.slug()).orElseThrow(),
                buckets.find("BKT-" + number).orElseThrow(),
                draft(environment, name + "-draft"),
                drafts.begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow(),
                drafts.begin(Draft.Purpose.ROTATE, bucket.slug()).orElseThrow());
    }

    private Bucket connect(UUID environment, String name) {
        return connected(draft(environment, name));
    }

    private Bucket connected(Draft draft) {
        bean(DraftTesting.class).test(draft.id(), new SilentListener()).report().join();
        return ((SaveOutcome.Saved) bean(BucketSaving.class).save(draft.id(), false)).bucket();
    }

    private Draft draft(UUID environment, String name) {
        DraftService drafts = bean(DraftService.class);
        UUID id = drafts.begin(Provider.S3_COMPATIBLE, environment).id();
        drafts.setField(id, BucketField.ENDPOINT, "https://s3.example.com");
        drafts.setField(id, BucketField.REGION, "us-east-1");
        return sealed(drafts.setField(id, BucketField.BUCKET_NAME, name));
    }

    private Draft sealed(Draft draft) {
        DraftService drafts = bean(DraftService.class);
        drafts.seal(draft.id(), CredentialPart.ACCESS_KEY_ID, Secret.of("A-KEY-ID"));
        return drafts.seal(draft.id(), CredentialPart.SECRET_ACCESS_KEY, Secret.of("a secret"));
    }
}
