package ai.altertable.settings.bucket.contents;

/** What came of an inspection. */
public sealed interface Inspected<F extends Finding> {

    record Found<F extends Finding>(F finding) implements Inspected<F> {}

    /**
     * There is no answer: the storage refused, could not be reached or took too long.
     *
     * @param reason a sentence to show beside what was asked
     */
    record Failed<F extends Finding>(String reason) implements Inspected<F> {}
}
