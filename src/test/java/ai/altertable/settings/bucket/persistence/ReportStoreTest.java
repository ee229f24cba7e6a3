package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.Reports;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ReportStoreTest extends DatabaseTest {

    private UUID acme;
    private UUID lake;
    private UUID exports;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(ReportStore.class);
    }

    @BeforeEach
    void twoBuckets() {
        BucketRowsForTests rows = new BucketRowsForTests(jdbc());
        acme = rows.organization("acme");
        UUID production = rows.environment(acme, "production");
        lake = rows.bucket(acme, production, 1, "acme-lake");
        exports = rows.bucket(acme, production, 2, "acme-exports");
    }

    @Test
    void aReportComesBackAsItWas() {
        ConnectionReport report = Reports.wrongRegion();
        reports().add(acme, lake, report);

        assertThat(reports().latest(acme, lake, 1)).containsExactly(report);
    }

    @Test
    void theNewestComesFirstWhateverTheOrderOfWriting() {
        reports().add(acme, lake, minute(2));
        reports().add(acme, lake, minute(3));
        reports().add(acme, lake, minute(1));

        assertThat(reports().latest(acme, lake, 2)).containsExactly(minute(3), minute(2));
    }

    @Test
    void aHundredAreKeptOfEveryBucketAndTheOldestGoes() {
        reports().add(acme, exports, minute(0));
        for (int minute = 0; minute <= ReportStore.KEPT; minute++) {
            reports().add(acme, lake, minute(minute));
        }

        List<ConnectionReport> kept = reports().latest(acme, lake, 200);
        assertThat(kept).hasSize(100).hasSize(ReportStore.KEPT);
        assertThat(kept.getLast()).isEqualTo(minute(1));
        assertThat(reports().latest(acme, exports, 200)).containsExactly(minute(0));
    }

    private static ConnectionReport minute(int minute) {
        return new ConnectionReport(
                NOW.plus(Duration.ofMinutes(minute)), Duration.ofMillis(5), Outcome.HEALTHY, List.of());
    }

    private ReportStore reports() {
        return bean(ReportStore.class);
    }
}
