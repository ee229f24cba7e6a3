package ai.altertable.settings.runtime.process;

import static ai.altertable.settings.runtime.process.Runtimes.await;
import static ai.altertable.settings.runtime.process.Runtimes.seal;
import static ai.altertable.settings.runtime.process.Runtimes.test;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.runtime.FakeRuntime;
import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits, who stops, and who is left at the end. */
class LifecycleTest {

    @TempDir
    Path folder;

    @Test
    void cancellingLetsTheProcessCleanUp() throws Exception {
        try (ProcessRuntime runtime = Runtimes.start(folder)) {
            RunningTest running = startAndWaitForFirstCheck(runtime, "wait-for-cancel");
            running.cancel();
            assertThat(running.report().get(10, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(folder.resolve("keys/cleaned-up")).exists();
            running.cancel();
        }
    }

    @Test
    void aProcessThatDoesNotHearACancelIsKilled() throws Exception {
        try (ProcessRuntime runtime = Runtimes.start(folder)) {
            RunningTest running = startAndWaitForFirstCheck(runtime, "never-end");
            running.cancel();
            ConnectionReport report = running.report().get(15, TimeUnit.SECONDS);
            ContainmentTest.assertBrokenOff(
                    report, Outcome.CANCELLED, CheckName.SETTINGS_WELL_FORMED, "Cancelled before it was attempted.");
        }
    }

    @Test
    void whoeverQueuesCanBeCancelledToo() throws Exception {
        try (ProcessRuntime runtime = new ProcessRuntime(
                Runtimes.options(folder, FakeRuntime.class.getName(), "64m", 1, Duration.ofSeconds(60)))) {
            RunningTest first = startAndWaitForFirstCheck(runtime, "wait-for-cancel");
            var heard = new Runtimes.Heard();
            RunningTest queued = runtime.test(test("any-bucket", sealed()), heard);
            RunningTest next = runtime.test(test("any-bucket", sealed()), new Runtimes.Heard());
            queued.cancel();
            ConnectionReport report = queued.report().get(5, TimeUnit.SECONDS);
            assertThat(report.outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(heard.reports).containsExactly(report);
            assertThat(first.report()).isNotDone();
            first.cancel();
            assertThat(next.report().get(20, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void closingEndsEverythingAndEveryReportArrives() throws Exception {
        ProcessRuntime runtime = Runtimes.start(folder);
        RunningTest polite = startAndWaitForFirstCheck(runtime, "wait-for-cancel");
        RunningTest deaf = startAndWaitForFirstCheck(runtime, "never-end");
        assertThat(Running.ours(FakeRuntime.class)).hasSize(2);
        runtime.close();
        assertThat(polite.report().get(5, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(deaf.report().get(5, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.CANCELLED);
        ConnectionReport late = await(runtime, test("any-bucket", sealed()));
        assertThat(late.checks().getFirst().detail()).isEqualTo("The application is shutting down.");
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> Running.ours(FakeRuntime.class).isEmpty());
    }

    @Test
    void aListenerThatFailsLosesNothingForTheOthers() {
        try (ProcessRuntime runtime = Runtimes.start(folder)) {
            SealedCredential credential = seal(runtime.publicKeyset(), "id", "secret");
            ConnectionReport report = await(runtime, test("any-bucket", credential), new FailingListener());
            assertThat(report.outcome()).isEqualTo(Outcome.HEALTHY);
        }
    }

    @Test
    void anIdleProcessEndsWithItsParent() throws Exception {
        Process idle = spawn();
        assertThat(idle.waitFor(1500, TimeUnit.MILLISECONDS)).isFalse();
        idle.getOutputStream().close();
        assertThat(idle.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(idle.exitValue()).isZero();
    }

    @Test
    void aWorkingProcessCleansUpAndEndsWithItsParent() throws Exception {
        SealedCredential credential;
        try (ProcessRuntime runtime = Runtimes.start(folder)) {
            credential = seal(runtime.publicKeyset(), "id", "secret");
        }
        for (String bucket : List.of("wait-for-cancel", "never-end")) {
            Process working = spawn();
            var options = Runtimes.options(folder, "any", "64m", 1, Duration.ofSeconds(60));
            working.getOutputStream()
                    .write(Wire.line(new Job.Test(options.settings(), options.deadline(), test(bucket, credential))));
            working.getOutputStream().flush();
            working.getInputStream().read();
            working.getOutputStream().close();
            assertThat(working.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder.resolve("keys/cleaned-up")).exists();
    }

    @Test
    void ofManyFirstStartsOneMakesTheKeyset() throws Exception {
        var options = Runtimes.options(folder, "any", "64m", 1, Duration.ofSeconds(60));
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            processes.add(spawn());
        }
        Thread.sleep(1500);
        for (Process process : processes) {
            process.getOutputStream().write(Wire.line(new Job.PublicKeyset(options.settings(), options.deadline())));
            process.getOutputStream().flush();
        }
        List<String> answers = new ArrayList<>();
        for (Process process : processes) {
            answers.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        assertThat(answers).allMatch(answer -> answer.contains("primaryKeyId")).containsOnly(answers.getFirst());
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aProcessAnswersOneJobAndNoSecond() throws Exception {
        var options = Runtimes.options(folder, "any", "64m", 1, Duration.ofSeconds(60));
        byte[] job = Wire.line(new Job.PublicKeyset(options.settings(), options.deadline()));
        Process process = spawn();
        process.getOutputStream().write(job);
        process.getOutputStream().write(job);
        process.getOutputStream().flush();

        String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(answers.lines()).hasSize(1);
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    private Process spawn() throws Exception {
        var options = Runtimes.options(folder, FakeRuntime.class.getName(), "64m", 1, Duration.ofSeconds(60));
        var command = new JavaCommand(options.javaHome(), options.classPath(), options.mainClass(), options.heap());
        return new ProcessBuilder(command.line(List.of()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private RunningTest startAndWaitForFirstCheck(ProcessRuntime runtime, String bucket) throws Exception {
        SealedCredential credential = seal(runtime.publicKeyset(), "id", "secret");
        var first = new CountDownLatch(1);
        RunningTest running = runtime.test(test(bucket, credential), new FirstCheck(first));
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        return running;
    }

    private static SealedCredential sealed() {
        return SealedCredential.empty(CredentialKind.ACCESS_KEY);
    }
}
