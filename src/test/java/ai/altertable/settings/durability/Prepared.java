package ai.altertable.settings.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.organization.Environment;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Organization;
import ai.altertable.settings.organization.OrganizationSeeding;
import ai.altertable.settings.organization.Slug;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.testing.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * What there is before each operation.
 *
 * @param slug of a connected bucket
 * @param connect a tested draft of another bucket
 * @param edit a tested draft that gives the connected one another prefix
 * @param rotate a tested draft that gives it another key
 */
record Prepared(String slug, UUID connect, UUID edit, UUID rotate) {

    static final String ADMIN = "admin@acme.example";
    static final String ENVIRONMENT = "research";
    static final String PREFIX = "filled-in/";
    static final String EDITED_PREFIX = "edited/";
    static final String FIRST_KEY = "FIRSTKEY00000001";
    static final String SECOND_KEY = "SECONDKEY0000002";

    private static final String SECRET = "a-secret-of-the-durability-test";

    static Prepared read(Path home) throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("prepared"));
        return new Prepared(
                lines.get(0),
                UUID.fromString(lines.get(1)),
                UUID.fromString(lines.get(2)),
                UUID.fromString(lines.get(3)));
    }

    /** @param endpoint where the store is reached */
    static Prepared make(Path home, ObjectStore store, String endpoint) throws IOException {
        store.bucket("acme-lake").bucket("acme-exports");
        store.allow("managed", SECRET).allow(FIRST_KEY, SECRET).allow(SECOND_KEY, SECRET);
        Files.writeString(
                home.resolve("managed.json"), "{\"accessKeyId\":\"managed\",\"secretAccessKey\":\"" + SECRET + "\"}");
        try (Services services = new Services(home, endpoint, database -> database)) {
            OrganizationSeeding seeding = services.bean(OrganizationSeeding.class);
            Organization acme = seeding.organization(new Slug("acme"), "Acme");
            seeding.user(acme.id(), ADMIN, "Ada", Role.ADMIN, "a long password");
            Environment production =
                    seeding.environment(acme.id(), new Slug("production"), ManagedRegion.EUROPE_GERMANY);
            services.signIn();
            Making making = new Making(services, endpoint, production.id());
            UUID first = making.newBucket("acme-lake");
            String slug = ((SaveOutcome.Saved) services.bean(BucketSaving.class).save(first, false))
                    .bucket()
                    .slug();
            Prepared prepared =
                    new Prepared(slug, making.newBucket("acme-exports"), making.edit(slug), making.rotate(slug));
            Files.write(
                    home.resolve("prepared"),
                    List.of(slug, prepared.connect.toString(), prepared.edit.toString(), prepared.rotate.toString()));
            return prepared;
        }
    }

    private record Making(Services services, String endpoint, UUID environment) {

        UUID newBucket(String name) {
            UUID id = drafts().begin(Provider.S3_COMPATIBLE, environment).id();
            drafts().setField(id, BucketField.ENDPOINT, endpoint);
            drafts().setField(id, BucketField.BUCKET_NAME, name);
            drafts().setField(id, BucketField.REGION, "us-east-1");
            drafts().setField(id, BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name());
            return keyed(id, FIRST_KEY);
        }

        UUID edit(String slug) {
            UUID id = drafts().begin(Draft.Purpose.EDIT, slug).orElseThrow().id();
            drafts().setField(id, BucketField.PREFIX, EDITED_PREFIX);
            return tested(id);
        }

        UUID rotate(String slug) {
            return keyed(
                    drafts().begin(Draft.Purpose.ROTATE, slug).orElseThrow().id(), SECOND_KEY);
        }

        private UUID keyed(UUID id, String keyId) {
            drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of(keyId));
            drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of(SECRET));
            return tested(id);
        }

        private UUID tested(UUID id) {
            ConnectionReport report = services.bean(DraftTesting.class)
                    .test(id, new Nobody())
                    .report()
                    .join();
            assertThat(report.connectable()).as("%s", report).isTrue();
            return id;
        }

        private DraftService drafts() {
            return services.bean(DraftService.class);
        }
    }

    static final class Nobody implements ConnectionListener {
        @Override
        public void checkEnded(Check check) {}

        @Override
        public void testEnded(ConnectionReport report) {}
    }
}
