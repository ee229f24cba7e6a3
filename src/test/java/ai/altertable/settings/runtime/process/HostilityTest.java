package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a process says or keeps to itself: there is one report, it tells what happened, and the process is gone. */
class HostilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nobodyIsHarmed(Hostility hostility) {
        try (ProcessRuntime runtime = new ProcessRuntime(
                Runtimes.options(folder, Hostility.Main.class.getName(), "64m", 1, deadline(hostility)))) {
            var heard = new Runtimes.Heard();
            ConnectionReport report = Runtimes.await(
                    runtime,
                    Runtimes.test(hostility.bucket(), SealedCredential.empty(CredentialKind.ACCESS_KEY)),
                    heard);

            assertThat(heard.reports).containsExactly(report);
            if (hostility.reason.isEmpty()) {
                assertThat(report).isEqualTo(Hostility.REPORT);
                assertThat(heard.checks).isEmpty();
            } else {
                assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
                assertThat(report.checks())
                        .filteredOn(check -> check.status() == CheckStatus.SKIPPED)
                        .isNotEmpty()
                        .allSatisfy(check -> assertThat(check.detail()).isEqualTo(hostility.reason));
            }
            assertThat(heard.checks).hasSizeLessThanOrEqualTo(JobRun.MAX_PROGRESS);
            assertThat(Running.ours(Hostility.Main.class)).isEmpty();
        }
    }

    /** Only what never ends has to run into its deadline. */
    private static Duration deadline(Hostility hostility) {
        return Duration.ofSeconds(hostility.reason.contains("longer than 1 seconds") ? 1 : 60);
    }
}
