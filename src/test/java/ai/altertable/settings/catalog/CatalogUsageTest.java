package ai.altertable.settings.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CatalogUsageTest extends DatabaseTest {

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(CatalogUsage.class);
    }

    @Test
    void catalogsAreNamedInOrder() {
        BucketRowsForTests rows = new BucketRowsForTests(jdbc());
        UUID acme = rows.organization("acme");
        UUID production = rows.environment(acme, "production");
        UUID bucket = rows.bucket(acme, production, 1, "acme-lake");
        rows.catalog(acme, production, bucket, "sales");
        rows.catalog(acme, production, bucket, "events");

        assertThat(bean(CatalogUsage.class).usersOf(acme, bucket)).containsExactly("events", "sales");
    }

    @Test
    void anotherOrganizationSeesNoneOfThem() {
        BucketRowsForTests rows = new BucketRowsForTests(jdbc());
        UUID acme = rows.organization("acme");
        UUID globex = rows.organization("globex");
        UUID production = rows.environment(acme, "production");
        UUID bucket = rows.bucket(acme, production, 1, "acme-lake");
        rows.catalog(acme, production, bucket, "sales");

        assertThat(bean(CatalogUsage.class).usersOf(globex, bucket)).isEmpty();
        assertThat(bean(CatalogUsage.class).countUsers(globex, Set.of(bucket))).isEmpty();
    }

    @Test
    void usersAreCountedForManyBucketsAtOnce() {
        BucketRowsForTests rows = new BucketRowsForTests(jdbc());
        UUID acme = rows.organization("acme");
        UUID production = rows.environment(acme, "production");
        UUID lake = rows.bucket(acme, production, 1, "acme-lake");
        UUID exports = rows.bucket(acme, production, 2, "acme-exports");
        rows.catalog(acme, production, lake, "sales");
        rows.catalog(acme, production, lake, "events");

        CatalogUsage usage = bean(CatalogUsage.class);

        assertThat(usage.countUsers(acme, Set.of(lake, exports))).containsOnly(java.util.Map.entry(lake, 2));
        assertThat(usage.countUsers(acme, Set.of())).isEmpty();
    }
}
