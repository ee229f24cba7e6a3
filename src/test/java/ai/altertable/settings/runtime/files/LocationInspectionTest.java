package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFacts;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.LocationFacts;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.s3.S3ObjectSource;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.Right;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Where a catalog could keep its data, and whether a database is where it is said to be. */
class LocationInspectionTest extends InspectionTest {

    @Test
    void anEmptyPlaceIsWrittenToAndLeftClean() {
        try (FaultyServer watching = FaultyServer.before(store, _ -> null)) {
            var inquiry = new Inquiry.CheckLocation("catalogs/analytics");
            LocationFacts facts =
                    found(inquiry, inspect(job(watching.endpoint(), KEY, "", Duration.ofSeconds(60)), inquiry));

            assertThat(facts).isEqualTo(new LocationFacts(true, true, java.util.List.of()));
            assertThat(watching.requests())
                    .filteredOn(request -> request.method().equals("PUT"))
                    .singleElement()
                    .satisfies(put -> assertThat(put.path())
                            .startsWith("/acme-lake/catalogs/analytics/.altertable/connection-test/"));
        }
        assertThat(store.keys(BUCKET)).isEmpty();
    }

    @Test
    void aPlaceInUseIsSaid() {
        put("catalogs/analytics/data/a.parquet", "x")
                .put("catalogs/.altertable/x", "x")
                .put("catalogs2/x", "x");

        LocationFacts facts = ask(new Inquiry.CheckLocation("catalogs/analytics/"));
        assertThat(facts.empty()).isFalse();
        assertThat(facts.writable()).isTrue();
        assertThat(facts.remarks())
                .containsExactly(
                        Remark.warning("Something lies here already: data/a.parquet. Choose a prefix of its own."));
        assertThat(ask(new Inquiry.CheckLocation("catalogs/other")).empty()).isTrue();
        assertThat(ask(new Inquiry.CheckLocation("")).empty()).isFalse();
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsAProblem() {
        store.allow("reads-only", SECRET, EnumSet.of(Right.LIST, Right.READ));
        store.allow("cannot-delete", SECRET, EnumSet.of(Right.LIST, Right.READ, Right.WRITE));

        LocationFacts readOnly = check("reads-only");
        assertThat(readOnly.writable()).isFalse();
        assertThat(readOnly.remarks())
                .containsExactly(Remark.problem("The key may not write objects in acme-lake/catalogs/."));
        assertThat(check("cannot-delete").remarks())
                .containsExactly(Remark.problem("The key may not delete objects in acme-lake/catalogs/."));
    }

    @Test
    void whatIsNoPrefixIsASentence() {
        assertThat(refused(new Inquiry.CheckLocation("a/../b"))).contains("empty or dotted part");
        assertThat(refused(new Inquiry.CheckLocation("x".repeat(600)))).contains("too long");
    }

    @Test
    void aPrefixIsTooLongTogetherWithTheConnectionsOwn() {
        assertThat(reason(inspect("a".repeat(300), new Inquiry.CheckLocation("b".repeat(300)))))
                .contains("too long");
    }

    /** The storage took the object, and its answer never came: somebody went away in between. */
    @Test
    void aCancelledCheckLeavesNothingBehind() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (FaultyServer slow = FaultyServer.before(store, request -> {
            if (request.method().equals("PUT")) {
                store.object(BUCKET, request.path().substring("/acme-lake/".length()), request.body());
                written.countDown();
                await(never);
            }
            return null;
        })) {
            Cancellation cancellation = new Cancellation();
            Thread.startVirtualThread(() -> {
                await(written);
                cancellation.request();
            });
            var result = new BucketInspector(S3ObjectSource::open)
                    .inspect(
                            job(slow.endpoint(), KEY, "", Duration.ofSeconds(60)),
                            new Inquiry.CheckLocation("catalogs"),
                            cancellation);

            assertThat(reason(result)).isEqualTo("Cancelled.");
            assertThat(written.getCount()).isZero();
            assertThat(store.keys(BUCKET)).isEmpty();
        }
    }

    @Test
    void aDatabaseIsFoundAndRecognised() {
        byte[] database = new byte[4096];
        System.arraycopy("DUCK".getBytes(StandardCharsets.US_ASCII), 0, database, 8, 4);
        put("exports/reporting.duckdb", database)
                .put("exports/fake.duckdb", "no database")
                .put("exports/x.duckdb", "");
        put("exports/lite.duckdb", "SQLite format 3\u0000");

        assertThat(file("exports/reporting.duckdb")).isEqualTo(new FileFacts(true, 4096, java.util.List.of()));
        assertThat(file("s3://acme-lake/exports/reporting.duckdb").exists()).isTrue();
        assertThat(sentences(file("exports/fake.duckdb").remarks()))
                .containsExactly("This is no DuckDB database, whatever its name says.");
        assertThat(sentences(file("exports/x.duckdb").remarks()))
                .containsExactly("This is no DuckDB database, whatever its name says.");
        assertThat(sentences(file("exports/lite.duckdb").remarks()))
                .containsExactly("This is no DuckDB database but an SQLite database.");
    }

    @Test
    void aFileThatIsNotThereIsSaidWithWhatIs() {
        put("exports/reporting.duckdb", "x");

        assertThat(file("exports/report").exists()).isFalse();
        assertThat(sentences(file("exports/report").remarks()))
                .containsExactly(
                        "There is no file exports/report in this bucket. There is exports/reporting.duckdb: end"
                                + " the path with an asterisk for all that begins so.");
        assertThat(sentences(file("nowhere.duckdb").remarks()))
                .containsExactly("There is no file nowhere.duckdb in this bucket.");
        assertThat(file("exports/").exists()).isFalse();
    }

    private FileFacts file(String path) {
        return ask(new Inquiry.FindFile(path));
    }

    private LocationFacts check(String key) {
        var inquiry = new Inquiry.CheckLocation("catalogs");
        return found(inquiry, inspect(job(store.endpoint(), key, "", Duration.ofSeconds(60)), inquiry));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
