package ai.altertable.settings.runtime.process;

import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.LineReader;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A started runtime, good for one job. */
final class RuntimeProcess {

    private final Process process;
    private final Path folder;
    private final LineReader answers;

    RuntimeProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.answers = new LineReader(process.getInputStream());
    }

    boolean alive() {
        return process.isAlive();
    }

    LineReader answers() {
        return answers;
    }

    void start(Job job) throws IOException {
        write(Wire.line(job));
    }

    /** Asks it to stop. One that is gone, or has stopped listening, needs no asking. */
    void cancel() {
        try {
            write((Job.CANCEL + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // Its end is seen by whoever reads its answers.
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Waits for its end, brings it about if need be, and removes its folder. Returns the exit code. */
    int end(Duration grace) {
        boolean interrupted = Thread.interrupted();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
            return process.waitFor();
        } catch (InterruptedException _) {
            interrupted = true;
            kill();
            return process.onExit().join().exitValue();
        } finally {
            removeFolder();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void write(byte[] line) throws IOException {
        process.getOutputStream().write(line);
        process.getOutputStream().flush();
    }

    private void removeFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException _) {
            // The operating system empties its folder of temporary files sooner or later.
        }
    }
}
