package ai.altertable.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes of source files, in non-blank lines. */
class FileSizeTest {

    private static final int LONGEST = 300;
    private static final int NINE_IN_TEN = 120;
    private static final int MEDIAN = 40;

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        assertThat(sizes("src")).allSatisfy((_, lines) -> assertThat(lines).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nineFilesInTenFitOnTwoScreensAndHalfOfThemOnOne() throws IOException {
        List<Long> sorted = sizes("src/main/java").values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(NINE_IN_TEN);
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    private static Map<Path, Long> sizes(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(file -> file, FileSizeTest::lines));
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
