package ai.altertable.settings.bench;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param bar the most that the median may be, or null where nothing is promised
 */
record Measurement(
        String what, Unit unit, Samples samples, @Nullable Double bar) {

    static Measurement of(String what, Unit unit, Samples samples) {
        return new Measurement(what, unit, samples, null);
    }

    static Measurement of(String what, Unit unit, Samples samples, double bar) {
        return new Measurement(what, unit, samples, bar);
    }

    String median() {
        return unit.of(samples.median());
    }

    String spread() {
        return samples.count() == 1 ? "" : unit.of(samples.min()) + " to " + unit.of(samples.max());
    }

    String promised() {
        return bar == null ? "" : "≤ " + unit.of(bar);
    }

    String verdict() {
        return bar == null ? "" : samples.median() <= bar ? "met" : "not met";
    }
}
