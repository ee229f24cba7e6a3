package ai.altertable.settings.bench;

import java.util.List;
import java.util.stream.Collectors;

/** One question that the benchmark answers. */
record Chapter(String title, String about, List<Measurement> measurements) {

    Chapter {
        measurements = List.copyOf(measurements);
    }

    String markdown() {
        return measurements.stream()
                .map(line -> "| %s | %s | %s | %d | %s | %s |\n"
                        .formatted(
                                line.what(),
                                line.median(),
                                line.spread(),
                                line.samples().count(),
                                line.promised(),
                                line.verdict()))
                .collect(Collectors.joining("", """
                        ## %s

                        %s

                        | what | median | spread | times | bar | |
                        | --- | ---: | ---: | ---: | ---: | --- |
                        """.formatted(title, about), ""));
    }

    String summary() {
        return measurements.stream()
                .map(line ->
                        "  %-72s %12s  %9s  %s".formatted(line.what(), line.median(), line.promised(), line.verdict()))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", title + "\n", "\n"));
    }
}
