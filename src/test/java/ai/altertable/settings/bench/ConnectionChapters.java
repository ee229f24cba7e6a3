package ai.altertable.settings.bench;

import ai.altertable.settings.runtime.keyset.KeysetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures the connection test: against its longest chain of requests, against rclone, and in a process of its own. */
final class ConnectionChapters {

    private static final int WARM_UPS = 10;
    private static final int MEMORY_REPETITIONS = 3;
    private static final double CHAIN_BAR = 1.5;
    private static final double WARM_BAR = 50;
    private static final double COLD_BAR = 600;

    private final Options options;
    private final List<Double> inProcess = new ArrayList<>();
    private final List<Double> prewarmed = new ArrayList<>();
    private final List<Double> cold = new ArrayList<>();
    private final List<Double> rclone = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();
    private int requests;
    private int rcloneRequests;
    private int chain = Integer.MAX_VALUE;

    ConnectionChapters(Options options) {
        this.options = options;
    }

    List<Chapter> measure() throws KeysetException {
        try (SlowStore store = new SlowStore();
                Tests tests = new Tests(OneBucket.at(store, options.folder()), options.application())) {
            Rclone other = new Rclone(options.rclone(), store, options.folder());
            for (int at = 0; at < WARM_UPS; at++) {
                tests.inProcess();
            }
            for (int at = 0; at < options.repetitions(); at++) {
                store.startCounting();
                inProcess.add(tests.inProcess());
                requests = store.requests();
                chain = Math.min(chain, store.longestChain());
                prewarmed.add(tests.prewarmed());
                cold.add(tests.cold());
                if (!options.rclone().isEmpty()) {
                    store.startCounting();
                    rclone.add(other.listPutGetDelete());
                    rcloneRequests = store.requests();
                }
            }
            for (int at = 0; at < MEMORY_REPETITIONS; at++) {
                memory.add(highest(tests));
            }
        }
        return List.of(wallTime(), isolation());
    }

    /** A runtime's memory is gone with it, so it is looked at all the time. */
    private static double highest(Tests tests) {
        double highest = 0;
        Thread test = Thread.ofPlatform().start(tests::prewarmed);
        while (test.isAlive()) {
            highest = Math.max(highest, Children.residentMemory());
            Children.sleep(Duration.ofMillis(10));
        }
        return highest;
    }

    private Chapter wallTime() {
        double shortest = (double) chain * SlowStore.LATENCY_MILLIS;
        Samples ours = new Samples(prewarmed);
        List<Measurement> lines = new ArrayList<>();
        lines.add(Measurement.of("Requests of a connection test", Unit.REQUESTS, Samples.of(requests)));
        lines.add(Measurement.of(
                "Longest chain of requests that wait for one another", Unit.REQUESTS, Samples.of(chain)));
        lines.add(Measurement.of("What that chain takes by itself", Unit.MILLIS, Samples.of(shortest)));
        lines.add(Measurement.of("Connection test, in its isolated process", Unit.MILLIS, ours, CHAIN_BAR * shortest));
        if (!rclone.isEmpty()) {
            lines.add(Measurement.of(
                    "rclone: list, put, get, delete (%d requests)".formatted(rcloneRequests),
                    Unit.MILLIS,
                    new Samples(rclone)));
            lines.add(Measurement.of(
                    "Connection test as a multiple of rclone", Unit.TIMES, ours.over(new Samples(rclone))));
        }
        return new Chapter(
                "Connection test over a store with 50 ms per request",
                """
                A real S3 server (S3Proxy) on this machine, behind a proxy that waits 50 ms before it passes a request on. \
                The connection test does what a person would do with rclone's four commands, and much more: a ranged read, \
                a conditional write, an upload in parts, a batch delete, and a look at whether all of it is gone.\
                """ + (rclone.isEmpty() ? " **rclone is left out: it was not installed.**" : ""),
                lines);
    }

    private Chapter isolation() {
        Samples base = new Samples(inProcess);
        return new Chapter(
                "Isolation",
                """
                The same test, over the same store: called in a JVM that has run it before and holds the key open; handed \
                sealed to a process that was started ahead of time; and with a process started for it. Each overhead is \
                taken against the test in-process of the same repetition.""",
                List.of(
                        Measurement.of("In-process", Unit.MILLIS, base),
                        Measurement.of("Isolated, pre-warmed", Unit.MILLIS, new Samples(prewarmed)),
                        Measurement.of("Isolated, cold", Unit.MILLIS, new Samples(cold)),
                        Measurement.of(
                                "Overhead, pre-warmed", Unit.MILLIS, new Samples(prewarmed).minus(base), WARM_BAR),
                        Measurement.of("Overhead, cold", Unit.MILLIS, new Samples(cold).minus(base), COLD_BAR),
                        Measurement.of(
                                "Resident memory of one isolated process, at most",
                                Unit.MEBIBYTES,
                                new Samples(memory))));
    }
}
