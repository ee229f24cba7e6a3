package ai.altertable.settings.bench;

import ai.altertable.settings.runtime.keyset.KeysetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Measures everything, one after the other, and writes it down. {@code ./bench} starts it. */
public final class Bench {

    private static final String ABOUT = """
            # Benchmarks

            Written by `./bench`. Every value is the median of its repetitions, the spread goes from the least to the most, \
            and what is compared was measured by turns in the same run. A bar is met when the median is within it.

            %s

            %s
            """;

    private Bench() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException, KeysetException {
        String machine = Machine.describe();
        Options options = Options.ofThisProcess();
        List<Chapter> chapters = new ArrayList<>();
        add(new ConnectionChapters(options).measure(), chapters);
        add(new PageChapters(options).measure(), chapters);
        Files.writeString(
                Path.of(arguments[0]),
                ABOUT.formatted(
                        machine, chapters.stream().map(Chapter::markdown).collect(Collectors.joining("\n"))));
    }

    private static void add(List<Chapter> measured, List<Chapter> chapters) {
        chapters.addAll(measured);
        measured.forEach(chapter -> System.out.println(chapter.summary()));
    }
}
