package ai.altertable.settings.bucket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.FakeRuntime;
import ai.altertable.settings.testing.KaribuTest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acme with three buckets: a built-in one, a healthy one that a catalog uses, and a failing one in staging. */
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
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
        settle();
    }

    /** All text of the screen. */
    static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    /** Lets what was pushed arrive. */
    static void settle() {
        MockVaadin.clientRoundtrip(true);
    }
}
