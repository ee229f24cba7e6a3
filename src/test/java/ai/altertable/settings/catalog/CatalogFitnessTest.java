package ai.altertable.settings.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ai.altertable.settings.bucket.BucketFitness.Fit;
import ai.altertable.settings.bucket.BucketFitness.Verdict;
import ai.altertable.settings.bucket.connection.Capability;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogFitnessTest {

    private final CatalogFitness fitness = new CatalogFitness();

    @Test
    void aBucketThatCanDoEverythingIsGoodForEveryKind() {
        assertThat(fitness.judge(EnumSet.allOf(Capability.class)))
                .extracting(Verdict::use, Verdict::fit)
                .containsExactly(
                        tuple("Altertable catalogs", Fit.GOOD),
                        tuple("Bucket Tables", Fit.GOOD),
                        tuple("Iceberg Tables", Fit.GOOD),
                        tuple("DuckDB files", Fit.GOOD));
    }

    @Test
    void aReadOnlyBucketIsGoodForExternalCatalogsAndSaysWhatTheOthersLack() {
        Set<Capability> readOnly = EnumSet.of(Capability.LIST, Capability.READ);

        assertThat(fitness.judge(CatalogKind.BUCKET_TABLES, readOnly))
                .isEqualTo(new Verdict("Bucket Tables", Fit.GOOD, "List and read work."));
        assertThat(fitness.judge(CatalogKind.ALTERTABLE, readOnly))
                .isEqualTo(new Verdict(
                        "Altertable catalogs",
                        Fit.NOT_SUITABLE,
                        "Needs what did not work: write, delete and multipart."));
    }

    @Test
    void oneFileCanBeReadWithoutListing() {
        Set<Capability> readsOnly = EnumSet.of(Capability.READ);

        assertThat(fitness.judge(CatalogKind.DUCKDB, readsOnly))
                .isEqualTo(new Verdict("DuckDB files", Fit.GOOD, "Read works."));
        assertThat(fitness.judge(CatalogKind.ICEBERG_TABLES, readsOnly).reason())
                .isEqualTo("Needs what did not work: list.");
    }

    @Test
    void missingConditionalWritesAreAReservationOnlyWhereDataIsWritten() {
        Set<Capability> proven = EnumSet.complementOf(EnumSet.of(Capability.CONDITIONAL_WRITE));

        Verdict verdict = fitness.judge(CatalogKind.ALTERTABLE, proven);

        assertThat(verdict.fit()).isEqualTo(Fit.WITH_RESERVATION);
        assertThat(verdict.reason()).startsWith("The store does not refuse to overwrite.");
        assertThat(fitness.judge(CatalogKind.ICEBERG_TABLES, proven).fit()).isEqualTo(Fit.GOOD);
    }

    @Test
    void missingBatchDeleteIsAReservation() {
        Verdict verdict =
                fitness.judge(CatalogKind.ALTERTABLE, EnumSet.complementOf(EnumSet.of(Capability.BATCH_DELETE)));

        assertThat(verdict)
                .isEqualTo(new Verdict(
                        "Altertable catalogs",
                        Fit.WITH_RESERVATION,
                        "Objects are deleted one by one, so cleaning up takes longer."));
    }

    @Test
    void untestedBucketsSayWhatEachUseNeeds() {
        assertThat(fitness.unknown())
                .contains(
                        new Verdict(
                                "Altertable catalogs",
                                Fit.NOT_TESTED,
                                "Needs list, read, write, delete and multipart."),
                        new Verdict("DuckDB files", Fit.NOT_TESTED, "Needs read."));
    }
}
