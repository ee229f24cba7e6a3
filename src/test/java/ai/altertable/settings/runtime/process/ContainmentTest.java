package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.runtime.process.Runtimes.await;
import static ai.altertable.settings.runtime.process.Runtimes.seal;
import static ai.altertable.settings.runtime.process.Runtimes.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.runtime.FakeRuntime;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of a process, its caller gets a report. */
class ContainmentTest {

    @TempDir
    Path folder;

    private ProcessRuntime runtime;

    @BeforeEach
    void start() {
        runtime = Runtimes.start(folder);
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @ParameterizedTest
    @CsvSource({
        "crash, The isolated runtime ended before it had finished.",
        "throw, The isolated runtime could not finish its work.",
        "out-of-memory, The isolated runtime ran out of memory."
    })
    void aProcessThatFailsLeavesAReportOfWhatItKnew(String bucket, String reason) {
        var heard = new Runtimes.Heard();
        ConnectionReport report = await(runtime, test(bucket, credential()), heard);
        assertBrokenOff(report, Outcome.FAILED, CheckName.SETTINGS_WELL_FORMED, reason);
        assertThat(heard.checks).hasSize(1);
        assertThat(heard.reports).containsExactly(report);
    }

    @ParameterizedTest
    @ValueSource(classes = {RogueRuntime.Garbage.class, RogueRuntime.EndlessLine.class, RogueRuntime.Flood.class})
    void aProcessThatTalksNonsenseIsNotListenedTo(Class<?> rogue) {
        try (ProcessRuntime rogues =
                new ProcessRuntime(Runtimes.options(folder, rogue.getName(), "64m", 1, Duration.ofSeconds(60)))) {
            ConnectionReport report =
                    await(rogues, test("any-bucket", SealedCredential.empty(CredentialKind.ACCESS_KEY)));
            assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(report.checks().getLast().detail())
                    .isEqualTo("The isolated runtime answered with something we could not read.");
            assertThatThrownBy(rogues::publicKeyset).isInstanceOf(RuntimeFailedException.class);
        }
    }

    @Test
    void anAnswerToAnotherQuestionIsNoAnswer() {
        try (ProcessRuntime rogues = new ProcessRuntime(
                Runtimes.options(folder, RogueRuntime.WrongAnswer.class.getName(), "64m", 1, Duration.ofSeconds(60)))) {
            assertThatThrownBy(rogues::publicKeyset)
                    .isInstanceOf(RuntimeFailedException.class)
                    .hasMessage("The isolated runtime answered with something we could not read.");
        }
    }

    @Test
    void aDeadlineIsKeptByForce() {
        SealedCredential credential = credential();
        try (ProcessRuntime hurried = new ProcessRuntime(
                Runtimes.options(folder, FakeRuntime.class.getName(), "64m", 1, Duration.ofSeconds(1)))) {
            ConnectionReport report = await(hurried, test("never-end", credential));
            assertBrokenOff(
                    report,
                    Outcome.FAILED,
                    CheckName.SETTINGS_WELL_FORMED,
                    "The isolated runtime took longer than 1 seconds and was stopped.");
            assertThat(report.duration()).isBetween(Duration.ofSeconds(6), Duration.ofSeconds(12));
        }
    }

    @Test
    void aMissingJavaIsAReportToo() {
        ProcessRuntimeOptions good = Runtimes.options(folder, "none", "64m", 1, Duration.ofSeconds(60));
        var options = new ProcessRuntimeOptions(
                folder.resolve("nowhere"), List.of(), "none", null, "64m", 1, 1, good.deadline(), good.settings());
        try (ProcessRuntime missing = new ProcessRuntime(options)) {
            missing.warmUp();
            ConnectionReport report =
                    await(missing, test("any-bucket", SealedCredential.empty(CredentialKind.ACCESS_KEY)));
            assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(report.checks())
                    .allSatisfy(check ->
                            assertThat(check.detail()).isEqualTo("The isolated runtime could not be started."));
        }
    }

    @Test
    void aMissingMainClassIsAReportToo() {
        try (ProcessRuntime missing = new ProcessRuntime(
                Runtimes.options(folder, "ai.altertable.Nothing", "64m", 1, Duration.ofSeconds(60)))) {
            assertThatThrownBy(missing::publicKeyset).hasMessage("The isolated runtime ended before it had finished.");
        }
    }

    private SealedCredential credential() {
        return seal(runtime.publicKeyset(), "AKIAIOSFODNN7EXAMPLE", "secret");
    }

    static void assertBrokenOff(ConnectionReport report, Outcome outcome, CheckName known, String reason) {
        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(report.checks()).hasSize(CheckName.values().length).allSatisfy(check -> {
            if (check.name() == known) {
                assertThat(check.status()).isEqualTo(CheckStatus.PASSED);
            } else {
                assertThat(check.status()).isEqualTo(CheckStatus.SKIPPED);
                assertThat(check.detail()).isEqualTo(reason);
            }
        });
    }
}
