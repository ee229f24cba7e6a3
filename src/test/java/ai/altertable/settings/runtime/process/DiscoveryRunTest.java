package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A discovery in a process of its own, which has an answer whatever happens. */
class DiscoveryRunTest {

    @TempDir
    Path folder;

    private ProcessRuntime runtime;
    private SealedCredential credential;

    @BeforeEach
    void start() {
        runtime = Runtimes.start(folder);
        credential = Runtimes.seal(runtime.publicKeyset(), "the-key", "the-secret");
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void theKeyIsOpenedThereAndThereOnly() {
        assertThat(await(runtime.discover(discovery(compatible("any-bucket", Runtimes.CONTEXT, credential)))))
                .isEqualTo(Map.of(BucketField.REGION, "found by the-key"));
    }

    @Test
    void forAmazonTheKeyStaysSealed() {
        assertThat(await(runtime.discover(discovery(Runtimes.test("any-bucket", credential)))))
                .isEqualTo(Map.of(BucketField.REGION, "found by "));
    }

    @Test
    void whatCannotBeOpenedOrIsNotCompleteFindsNothing() {
        var elsewhere = new SealContext(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        assertThat(await(runtime.discover(discovery(compatible("any-bucket", elsewhere, credential)))))
                .isEmpty();
        assertThat(await(runtime.discover(discovery(compatible(
                        "any-bucket", Runtimes.CONTEXT, SealedCredential.empty(CredentialKind.ACCESS_KEY))))))
                .isEmpty();
    }

    @Test
    void aProcessThatBreaksFindsNothing() {
        assertThat(await(runtime.discover(discovery(Runtimes.test("crash", credential)))))
                .isEmpty();
        assertThat(await(runtime.discover(discovery(Runtimes.test("throw", credential)))))
                .isEmpty();
    }

    @Test
    void cancellingEndsItWithWhatIsKnown() {
        RunningDiscovery running = runtime.discover(discovery(Runtimes.test("wait-for-cancel", credential)));
        running.cancel();
        // It may not even have begun.
        assertThat(await(running)).isIn(Map.of(BucketField.REGION, "cancelled"), Map.of());
        running.cancel();
    }

    @Test
    void oneThatNobodyCancelsIsCancelledAfterSomeSeconds() {
        RunningDiscovery running = runtime.discover(discovery(Runtimes.test("wait-for-cancel", credential)));
        assertThat(await(running)).isEqualTo(Map.of(BucketField.REGION, "cancelled"));
    }

    private static ConnectionTest compatible(String bucket, SealContext context, SealedCredential credential) {
        var profile = new S3CompatibleProfile(
                bucket,
                KeyPrefix.NONE,
                new Endpoint("https://s3.example.com"),
                new Region("us-east-1"),
                AddressingStyle.PATH);
        return new ConnectionTest(context, profile, credential);
    }

    private static Discovery discovery(ConnectionTest at) {
        return new Discovery(at, Set.of(BucketField.REGION));
    }

    private static Map<BucketField, String> await(RunningDiscovery running) {
        return running.found().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
