package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.testing.ReportAssert.assertThatReport;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.runtime.RuntimeMain;
import ai.altertable.settings.testing.Listener;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that production starts leaves the services of its machine alone, however they are called. */
class ForgedRuntimeTest {

    @TempDir
    Path folder;

    @Test
    void theMachineItRunsOnIsOutOfReach() {
        try (Listener somebody = Listener.at("127.0.0.1");
                ProcessRuntime runtime = new ProcessRuntime(
                        Runtimes.options(folder, RuntimeMain.class.getName(), "192m", 2, Duration.ofSeconds(60)))) {
            SealedCredential key = Runtimes.seal(runtime.publicKeyset(), "acme-writer", "a secret");
            for (String host : new String[] {"127.0.0.1", "0.0.0.0", "[::ffff:127.0.0.1]"}) {
                assertThatReport(test(runtime, key, host, somebody)).failsFirstAt(CheckName.ADDRESS_ALLOWED);
            }
            // Only a look-up tells, so nothing is told.
            assertThatReport(test(runtime, key, "localhost", somebody))
                    .failsFirstAt(CheckName.HOST_FOUND)
                    .says(CheckName.HOST_FOUND, "There is no public server called localhost.");
            assertThat(somebody.connections()).isZero();
        }
    }

    private static ConnectionReport test(ProcessRuntime runtime, SealedCredential key, String host, Listener somebody) {
        var profile = new S3CompatibleProfile(
                "acme-lake",
                KeyPrefix.NONE,
                new Endpoint("http://" + host + ":" + somebody.port()),
                new Region("us-east-1"),
                AddressingStyle.PATH);
        return Runtimes.await(runtime, new ConnectionTest(Runtimes.CONTEXT, profile, key));
    }
}
