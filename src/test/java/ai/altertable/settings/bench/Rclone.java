package ai.altertable.settings.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What somebody without us would do: list, put, get and delete with rclone, told to ask no more than it must. */
final class Rclone {

    private static final String OBJECT = ":s3:" + SlowStore.BUCKET + "/rclone-test";

    private final String program;
    private final SlowStore store;
    private final Path folder;

    Rclone(String program, SlowStore store, Path folder) {
        this.program = program;
        this.store = store;
        this.folder = folder;
    }

    /** In milliseconds, the four commands' starts included. */
    double listPutGetDelete() {
        return Stopwatch.millis(() -> {
            run("", "lsf", ":s3:" + SlowStore.BUCKET);
            run("Hello", "rcat", OBJECT);
            run("", "cat", OBJECT);
            run("", "deletefile", OBJECT);
        });
    }

    private void run(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("rclone.log").toFile());
        // Nothing of whoever runs this: rclone reads the settings of other S3 clients too.
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "HOME", folder.toString(),
                        "RCLONE_CONFIG", "",
                        "RCLONE_RETRIES", "1",
                        "RCLONE_S3_PROVIDER", "Other",
                        "RCLONE_S3_ENDPOINT", store.endpoint(),
                        "RCLONE_S3_ACCESS_KEY_ID", SlowStore.KEY,
                        "RCLONE_S3_SECRET_ACCESS_KEY", SlowStore.SECRET,
                        "RCLONE_S3_NO_CHECK_BUCKET", "true",
                        "RCLONE_S3_NO_HEAD", "true"));
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("rclone " + arguments[0] + " failed; see rclone.log.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("rclone " + arguments[0] + " could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }
}
