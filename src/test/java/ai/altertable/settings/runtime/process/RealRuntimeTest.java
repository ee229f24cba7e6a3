package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.IcebergTable;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.testing.ObjectStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that production starts, with its real probe. */
class RealRuntimeTest {

    private static final String BUCKET = "acme-lake";

    @TempDir
    Path folder;

    @Test
    void itKnowsAmazonsRegions() {
        try (ProcessRuntime runtime = runtime(List.of(), "http://127.0.0.1:1")) {
            List<RegionChoice> regions = runtime.regions();

            assertThat(regions)
                    .contains(new RegionChoice("eu-central-1", "Europe (Frankfurt)", "aws"))
                    .extracting(RegionChoice::code)
                    .doesNotHaveDuplicates()
                    .doesNotContain("aws-global");
            assertThat(regions).extracting(RegionChoice::partition).noneMatch(name -> name.startsWith("aws-iso"));
            assertThat(regions.getFirst().partition()).isEqualTo("aws");
        }
    }

    @Test
    void aBucketThatTheOperatorAllowsIsTestedAndLeftClean() {
        try (ObjectStore store = store();
                ProcessRuntime runtime = runtime(List.of("127.0.0.1:" + store.port()), store.endpoint())) {
            assertThatReport(test(runtime, store)).isComplete().hasOutcome(Outcome.HEALTHY);
            assertThat(store.keys(BUCKET)).isEmpty();
        }
    }

    @Test
    void aTableInABucketIsResolvedWithTheLibrariesThatTheProcessHas() throws Exception {
        try (ObjectStore store = store();
                ProcessRuntime runtime = runtime(List.of("127.0.0.1:" + store.port()), store.endpoint())) {
            fill(store, Path.of("src/main/resources/demo/acme-lake"));
            fill(store, Path.of("src/main/resources/demo/acme-exports"));

            IcebergTable table = inspect(runtime, store, new Inquiry.ResolveIcebergTable("warehouse/sales/orders"));
            FileMatch match = inspect(runtime, store, new Inquiry.MatchFiles("exports/events/", FileFormat.PARQUET));

            assertThat(table.snapshots()).isEqualTo(2);
            assertThat(table.remarks()).isEmpty();
            assertThat(match.columns().total()).isEqualTo(6);
        }
    }

    private static void fill(ObjectStore store, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                store.object(BUCKET, folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    private <F extends Finding> F inspect(ProcessRuntime runtime, ObjectStore store, Inquiry<F> inquiry) {
        SealedCredential credential = Runtimes.seal(runtime.publicKeyset(), "acme-writer", "the-secret-of-the-writer");
        var inspection = new Inspection<>(Runtimes.CONTEXT, profile(store), credential, inquiry);
        return ((Inspected.Found<F>) runtime.inspect(inspection).result().join()).finding();
    }

    @Test
    void aLiteralLoopbackAddressIsRefusedUnlessAllowed() {
        try (ObjectStore store = store();
                ProcessRuntime runtime = runtime(List.of(), store.endpoint())) {
            assertThatReport(test(runtime, store)).hasOutcome(Outcome.FAILED).failsFirstAt(CheckName.ADDRESS_ALLOWED);
        }
    }

    @Test
    void anotherPortIsAnotherAddress() {
        try (ObjectStore store = store();
                ProcessRuntime runtime = runtime(List.of("127.0.0.1:1"), store.endpoint())) {
            assertThatReport(test(runtime, store)).failsFirstAt(CheckName.ADDRESS_ALLOWED);
        }
    }

    @Test
    void aBrokenAllowListFailsTheJobBeforeAnythingIsOpened() {
        try (ObjectStore store = store();
                ProcessRuntime runtime = runtime(List.of("s3.internal"), store.endpoint())) {
            ConnectionReport report = test(runtime, store);

            assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(report.checks())
                    .allSatisfy(check -> assertThat(check.detail()).contains("an entry that is not an address"));
        }
    }

    @Test
    void managedStorageThatIsNotThereIsASentence() {
        try (ProcessRuntime runtime = runtime(List.of(), "http://127.0.0.1:1")) {
            assertThatThrownBy(() -> runtime.createManagedBucket("acme-production"))
                    .isInstanceOf(RuntimeFailedException.class)
                    .hasMessage("The managed storage's credential cannot be read at its place.");
        }
    }

    private static ObjectStore store() {
        return ObjectStore.start().bucket(BUCKET).allow("acme-writer", "the-secret-of-the-writer");
    }

    private ConnectionReport test(ProcessRuntime runtime, ObjectStore store) {
        SealedCredential credential = Runtimes.seal(runtime.publicKeyset(), "acme-writer", "the-secret-of-the-writer");
        return Runtimes.await(runtime, new ConnectionTest(Runtimes.CONTEXT, profile(store), credential));
    }

    private static S3CompatibleProfile profile(ObjectStore store) {
        return new S3CompatibleProfile(
                BUCKET, KeyPrefix.NONE, new Endpoint(store.endpoint()), new Region("us-east-1"), AddressingStyle.PATH);
    }

    private ProcessRuntime runtime(List<String> allow, String endpoint) {
        var settings = new RuntimeSettings(
                folder.resolve("keys/private.json").toUri().toString(),
                Map.of(),
                allow,
                new RuntimeSettings.Managed(
                        endpoint,
                        "us-east-1",
                        folder.resolve("managed.json").toUri().toString()));
        return new ProcessRuntime(new ProcessRuntimeOptions(
                Path.of(System.getProperty("java.home")),
                RuntimeClassPath.ofThisProcess(),
                RuntimeMain.class.getName(),
                null,
                "192m",
                0,
                2,
                Duration.ofSeconds(60),
                settings));
    }
}
