package ai.altertable.settings.demo.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The storage process as the web process has it: started, known by its endpoint, ended with {@link #close()}. */
public final class DemoStorageProcess implements AutoCloseable {

    static final String REGION = "eu-central-1";

    private static final Duration START_DEADLINE = Duration.ofSeconds(60);
    private static final Duration END_DEADLINE = Duration.ofSeconds(5);

    private final Process process;
    private final DemoFolder folder;
    private final int port;
    private @Nullable DemoStorage storage;

    private DemoStorageProcess(Process process, DemoFolder folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts the storage, and does not wait for it.
     *
     * @param home the application's data folder; the storage keeps everything in its folder {@code demo}
     * @param classPath see {@link DemoClassPath}
     * @param javaHome the Java to run it with
     */
    public static DemoStorageProcess begin(Path home, String classPath, Path javaHome) throws IOException {
        DemoFolder folder = DemoFolder.in(home);
        Files.createDirectories(folder.root());
        int port = DemoPort.choose(folder.port(), DemoPort.PREFERRED);
        return new DemoStorageProcess(launch(folder, home, port, classPath, javaHome), folder, port);
    }

    /** Starts the storage and waits until it answers. Otherwise like {@link #begin} and {@link #storage()}. */
    public static DemoStorageProcess start(Path home, String classPath, Path javaHome) throws IOException {
        DemoStorageProcess process = begin(home, classPath, javaHome);
        process.storage();
        return process;
    }

    /**
     * Waits until the storage answers.
     *
     * @throws IllegalStateException with what to do, when it does not start
     */
    public synchronized DemoStorage storage() {
        if (storage == null) {
            try {
                awaitReady(process, port, folder);
                DemoPort.keep(folder.port(), port);
                storage = describe(folder, port);
            } catch (IOException e) {
                process.destroyForcibly();
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                process.destroyForcibly();
                throw e;
            }
        }
        return storage;
    }

    /** The process's id. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(END_DEADLINE)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Process launch(DemoFolder folder, Path home, int port, String classPath, Path javaHome)
            throws IOException {
        var builder = new ProcessBuilder(
                javaHome.resolve("bin").resolve("java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // No log of requests. Named, because the application's jar brings its own logging by its manifest.
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dslf4j.internal.verbosity=WARN",
                "-cp",
                classPath,
                DemoStorageMain.class.getName(),
                home.toAbsolutePath().toString(),
                Integer.toString(port));
        builder.environment().clear();
        return builder.redirectError(folder.log().toFile()).start();
    }

    private static void awaitReady(Process process, int port, DemoFolder folder) {
        CompletableFuture<@Nullable String> firstLine = CompletableFuture.supplyAsync(() -> firstLine(process));
        String said;
        try {
            said = firstLine.get(START_DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new IllegalStateException("The demo's storage did not start within " + START_DEADLINE.toSeconds()
                    + " seconds. What it said is in " + folder.log() + ".");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The demo's storage cannot be heard.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the demo's storage was starting.", e);
        }
        if (!(DemoStorageMain.READY + port).equals(said)) {
            throw new IllegalStateException(
                    "The demo's storage ended before it was ready. Why is in " + folder.log() + ".");
        }
    }

    private static @Nullable String firstLine(Process process) {
        BufferedReader output = process.inputReader();
        try {
            return output.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoStorage describe(DemoFolder folder, int port) throws IOException {
        DemoKeys keys = OwnerOnlyFile.read(folder.keys(), DemoKeys.class);
        return new DemoStorage(
                "http://127.0.0.1:" + port,
                REGION,
                DemoFiles.BUCKETS,
                List.of(
                        demoKey("Writer", keys.writer(), "Lists, reads, writes and deletes objects."),
                        demoKey("Reader", keys.reader(), "Lists and reads objects. Writing is refused.")),
                folder.managedCredential());
    }

    private static DemoKey demoKey(String label, KeyPair pair, String rights) {
        return new DemoKey(label, pair.accessKeyId(), pair.secretAccessKey(), rights);
    }
}
