package ai.altertable.settings.bench;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** What one measurement said each time it was repeated, in that order. */
record Samples(List<Double> values) {

    Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
    }

    static Samples of(double value) {
        return new Samples(List.of(value));
    }

    int count() {
        return values.size();
    }

    double min() {
        return values.stream().mapToDouble(value -> value).min().orElseThrow();
    }

    double max() {
        return values.stream().mapToDouble(value -> value).max().orElseThrow();
    }

    /** Of an even number of values, the mean of the two in the middle. */
    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Each value less the other's of the same repetition. */
    Samples minus(Samples other) {
        return each(other, (mine, its) -> mine - its);
    }

    /** Each value as a multiple of the other's of the same repetition. */
    Samples over(Samples other) {
        return each(other, (mine, its) -> mine / its);
    }

    private Samples each(Samples other, DoubleBinaryOperator operation) {
        if (other.count() != count()) {
            throw new IllegalArgumentException("The two were not measured side by side.");
        }
        return new Samples(IntStream.range(0, count())
                .mapToObj(at -> operation.applyAsDouble(values.get(at), other.values.get(at)))
                .toList());
    }
}
