package ai.altertable.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the private keyset is. This process says the place and never opens it. */
final class KeysetPlace {

    /** A file beside a keyset that was made for a demo. */
    private static final String DEMO_MARK = "DEMO";

    private KeysetPlace() {}

    /**
     * The configured place or, without one, a file in the data folder.
     *
     * @throws IllegalStateException when production is pointed at a demo's key
     */
    static URI of(Path home, @Nullable String configured, boolean demo) {
        URI place = configured == null
                ? home.toAbsolutePath()
                        .normalize()
                        .resolve("keys")
                        .resolve("private.json")
                        .toUri()
                : URI.create(configured);
        if (!"file".equals(place.getScheme())) {
            return place;
        }
        Path folder = Path.of(place).toAbsolutePath().getParent();
        Path mark = folder == null ? Path.of(DEMO_MARK) : folder.resolve(DEMO_MARK);
        if (demo) {
            mark(mark);
        } else if (Files.exists(mark)) {
            throw new IllegalStateException(
                    "The keyset at " + place + " was made for a demo, and everybody knows a demo's"
                            + " machine. Point buckets.keyset at another place, or start with a fresh data folder.");
        }
        return place;
    }

    private static void mark(Path mark) {
        try {
            Path folder = mark.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(mark, "The key in this folder was made for a demo. Production refuses it.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
