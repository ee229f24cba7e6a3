package ai.altertable.settings.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Searches, again and again until closed, what comes and goes around an application: temporary files and processes. */
final class Surroundings implements AutoCloseable {

    static final String FILES = "temporary files";
    static final String COMMANDS = "command lines";
    static final String ENVIRONMENTS = "environments";

    private static final Path PROCESSES = Path.of("/proc");
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Findings findings;
    private final Path temporary;
    private final Thread watch;
    private volatile boolean closed;
    private volatile int looks;

    Surroundings(Findings findings, Path temporary) {
        this.findings = findings;
        this.temporary = temporary;
        watch = Thread.ofPlatform().daemon().name("surroundings").start(this::watch);
    }

    /** Whether processes can be looked into on this system. */
    static boolean showsProcesses() {
        return Files.isReadable(PROCESSES.resolve("self").resolve("environ"));
    }

    int looks() {
        return looks;
    }

    @Override
    public void close() {
        closed = true;
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!closed) {
            findings.searchFiles(FILES, temporary);
            if (showsProcesses()) {
                searchProcesses();
            }
            looks++;
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void searchProcesses() {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                search(COMMANDS, process.resolve("cmdline"));
                search(ENVIRONMENTS, process.resolve("environ"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void search(String place, Path file) {
        try {
            findings.search(place, Files.readAllBytes(file));
        } catch (IOException _) {
            // It ended meanwhile, or is somebody else's.
            return;
        }
    }
}
