package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.connection.ManagedStorage;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.FakeRuntime;
import ai.altertable.settings.testing.KaribuTest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acme with three buckets: a built-in one, a healthy one that a catalog uses, and a failing one in staging. */
@Import(BucketScreenTest.Beans.class)
abstract class BucketScreenTest extends KaribuTest {

    @Autowired
    FakeRuntime runtime;

    @Autowired
    JdbcClient jdbc;

    BucketRowsForTests rows;
    UUID acme;
    UUID production;
    UUID staging;
    UUID lake;
    UUID exports;

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {
        @Bean
        @Primary
        FakeRuntime fakeRuntime() {
            return new FakeRuntime();
        }

        @Bean
        ManagedStorage managedStorage() {
            return new ManagedStorage("http://127.0.0.1:9", "eu-de", "none", List.of());
        }
    }

    @BeforeEach
    void connectBuckets() {
        runtime.reset();
        rows = new BucketRowsForTests(jdbc);
        rows.clearBuckets();
        acme = rows.idOf("organization", "acme");
        production = rows.environmentOf(acme, "production");
        staging = rows.environmentOf(acme, "staging");
        rows.builtIn(acme, production, 1, "altertable-production");
        lake = rows.bucket(acme, production, 2, "acme-lake");
        exports = rows.bucket(acme, staging, 3, "acme-exports");
        rows.credential(acme, lake);
        rows.credential(acme, exports);
        rows.status(lake, "HEALTHY", "Healthy", Instant.now());
        rows.status(exports, "FAILING", "Secret key rejected", Instant.now());
        rows.catalog(acme, production, lake, "sales");
    }

    static void go(String path) {
        UI.getCurrent().navigate(path);
        settle();
    }

    /** Lets what was pushed arrive. */
    static void settle() {
        MockVaadin.clientRoundtrip(true);
    }
}
