package ai.altertable.settings.runtime.process;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.runtime.FakeRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web process that is killed outright can clean up nothing: its runtimes notice by themselves. */
class ParentDeathTest {

    /** A job that hears of its end gets five seconds for cleaning up. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void waitingAndWorkingProcessesEndWithTheirParent() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> children = List.of();
        try (var said = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("working");
            Awaitility.await().atMost(BOUND).until(() -> children(parent).size() == 2);
            children = children(parent);
        } finally {
            parent.destroyForcibly().waitFor();
        }

        List<ProcessHandle> orphans = children;
        Awaitility.await().atMost(BOUND).until(() -> orphans.stream().noneMatch(Running::isThere));
    }

    private static List<ProcessHandle> children(Process parent) {
        return Running.of(parent.children(), FakeRuntime.class);
    }

    /** Has one process at work that never ends by itself, and one waiting. */
    static final class Parent {
        public static void main(String[] args) throws IOException, InterruptedException {
            Path folder = Path.of(args[0]);
            ProcessRuntimeOptions plain =
                    Runtimes.options(folder, FakeRuntime.class.getName(), "64m", 2, Duration.ofMinutes(10));
            ProcessRuntime runtime = new ProcessRuntime(new ProcessRuntimeOptions(
                    plain.javaHome(),
                    plain.classPath(),
                    plain.mainClass(),
                    null,
                    plain.heap(),
                    1,
                    plain.maxProcesses(),
                    plain.deadline(),
                    plain.settings()));
            var first = new CountDownLatch(1);
            var credential = Runtimes.seal(runtime.publicKeyset(), "id", "secret");
            var running = runtime.test(Runtimes.test("never-end", credential), new FirstCheck(first));
            first.await();
            runtime.warmUp();
            System.out.println("working");
            running.report().join();
        }
    }
}
