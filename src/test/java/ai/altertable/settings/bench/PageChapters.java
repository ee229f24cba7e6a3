package ai.altertable.settings.bench;

import ai.altertable.settings.e2e.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the application and a plain Vaadin starter, by turns: how long until the first page, and how much it brings. */
final class PageChapters {

    private static final double START_BAR = 0.6;
    private static final double BYTES_BAR = 1.05;

    private final Options options;
    private final List<Double> firstStart = new ArrayList<>();
    private final List<Double> nextStart = new ArrayList<>();
    private final List<Double> starterStart = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> bytesSignedIn = new ArrayList<>();
    private final List<Double> starterBytes = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();
    private final List<Double> starterMemory = new ArrayList<>();

    PageChapters(Options options) {
        this.options = options;
    }

    List<Chapter> measure() throws IOException {
        try (Chromium chromium = options.browser().isEmpty() ? null : new Chromium()) {
            for (int at = 0; at < options.starts(); at++) {
                Path home = newHome(at);
                try (Served first = ours(home)) {
                    firstStart.add(first.startMillis());
                }
                try (Served starter = starter()) {
                    starterStart.add(starter.startMillis());
                    visitStarter(starter, chromium);
                }
                try (Served next = ours(home)) {
                    nextStart.add(next.startMillis());
                    visit(next, chromium);
                }
            }
        }
        return bytes.isEmpty() ? List.of(start()) : List.of(start(), transferred(), resident());
    }

    private void visit(Served ours, @Nullable Chromium chromium) {
        if (chromium != null) {
            try (FirstLoad load = new FirstLoad(chromium)) {
                bytes.add(load.open(ours.url()));
                bytesSignedIn.add(load.signIn());
                memory.add(ResidentMemory.of(ours.process().pid()));
            }
        }
    }

    private void visitStarter(Served starter, @Nullable Chromium chromium) {
        if (chromium != null) {
            try (FirstLoad load = new FirstLoad(chromium)) {
                starterBytes.add(load.open(starter.url()));
                starterMemory.add(ResidentMemory.of(starter.process().pid()));
            }
        }
    }

    private Path newHome(int at) throws IOException {
        Path home = options.folder().resolve("home-" + at);
        Path demo = Files.createDirectories(home.resolve("demo"));
        Files.writeString(demo.resolve("port"), Integer.toString(Ports.free()));
        return home;
    }

    private Served ours(Path home) throws IOException {
        return Served.start(
                options.command("application"), Map.of("BUCKETS_HOME", home.toString()), "/login", log("application"));
    }

    private Served starter() throws IOException {
        return Served.start(options.command("starter"), Map.of(), "/", log("starter"));
    }

    private Path log(String name) {
        return options.folder().resolve(name + ".log");
    }

    private Chapter start() {
        Samples starter = new Samples(starterStart);
        Samples next = new Samples(nextStart);
        Samples first = new Samples(firstStart);
        return new Chapter(
                "Start to first page",
                """
                From the start of the process until its first page is answered: the application's sign-in page, with \
                everything that `./run` starts (the demo's storage server, the database); and the only page of a plain Vaadin \
                application of the same versions, packaged and started with `java -jar`.""",
                List.of(
                        Measurement.of("Plain Vaadin starter", Unit.MILLIS, starter),
                        Measurement.of("Application", Unit.MILLIS, next),
                        Measurement.of("Application, its very first start (makes its data)", Unit.MILLIS, first),
                        Measurement.of(
                                "Application as a multiple of the starter", Unit.TIMES, next.over(starter), START_BAR),
                        Measurement.of(
                                "Very first start as a multiple of the starter", Unit.TIMES, first.over(starter))));
    }

    private Chapter transferred() {
        Samples ours = new Samples(bytes);
        Samples starter = new Samples(starterBytes);
        return new Chapter(
                "First load",
                """
                What a browser that was never there before receives until the page has come to rest, compressed as it was \
                sent, heads of answers included. Both compress.""",
                List.of(
                        Measurement.of("Plain Vaadin starter", Unit.KIBIBYTES, starter),
                        Measurement.of("Application, sign-in page", Unit.KIBIBYTES, ours),
                        Measurement.of(
                                "Application, sign-in and first page after it",
                                Unit.KIBIBYTES,
                                new Samples(bytesSignedIn)),
                        Measurement.of(
                                "Sign-in page as a multiple of the starter", Unit.TIMES, ours.over(starter), BYTES_BAR),
                        Measurement.of(
                                "Sign-in and first page as a multiple of the starter",
                                Unit.TIMES,
                                new Samples(bytesSignedIn).over(starter))));
    }

    private Chapter resident() {
        return new Chapter(
                "Memory of the web process",
                "Resident memory after the loads above, without the demo's storage server and the isolated runtimes.",
                List.of(
                        Measurement.of("Plain Vaadin starter", Unit.MEBIBYTES, new Samples(starterMemory)),
                        Measurement.of("Application, signed in", Unit.MEBIBYTES, new Samples(memory))));
    }
}
