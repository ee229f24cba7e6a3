package ai.altertable.settings.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.Needles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What was found where. The marker is no secret, and proves of each place that what is there can be found. */
final class Findings {

    private static final long SMALL = 1 << 16;

    private final Needles needles;
    private final String marker;
    private final Map<String, Set<String>> byPlace = new ConcurrentHashMap<>();

    Findings(Needles needles, String marker) {
        this.needles = needles;
        this.marker = marker;
        needles.add(marker, marker);
    }

    void search(String place, byte[] bytes) {
        add(place, needles.in(bytes));
    }

    /** Searches all files below the folder; one that goes away meanwhile has nothing to hide any more. */
    void searchFiles(String place, Path folder) {
        for (Path file : files(folder)) {
            try {
                Set<String> found = in(file);
                add(place, found);
                add(place + ": " + folder.relativize(file), found);
            } catch (NoSuchFileException _) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void assertNoSecrets() {
        assertThat(byPlace)
                .as("where secrets were found")
                .allSatisfy((_, found) -> assertThat(found).isSubsetOf(marker));
    }

    /** Without this, finding no secret says nothing. */
    void assertMarkerIn(String... places) {
        assertThat(List.of(places))
                .allSatisfy(place -> assertThat(byPlace.getOrDefault(place, Set.of()))
                        .as(place)
                        .contains(marker));
    }

    private Set<String> in(Path file) throws IOException {
        if (Files.size(file) <= SMALL) {
            return needles.in(Files.readAllBytes(file));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return needles.in(stream);
        }
    }

    private void add(String place, Set<String> found) {
        if (!found.isEmpty()) {
            byPlace.computeIfAbsent(place, _ -> ConcurrentHashMap.newKeySet()).addAll(found);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException _) {
            // Something of it was removed during the walk.
            return List.of();
        }
    }
}
