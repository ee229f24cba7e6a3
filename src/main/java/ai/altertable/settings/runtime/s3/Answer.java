package ai.altertable.settings.runtime.s3;

import java.time.Duration;
import java.util.function.Supplier;

/** What came of one request. */
sealed interface Answer<T> {

    Duration took();

    record Ok<T>(T value, Duration took) implements Answer<T> {}

    record No<T>(S3Failure failure, Duration took) implements Answer<T> {}

    /** Makes the request, and waits for what comes of it. */
    static <T> Answer<T> to(Supplier<T> request) {
        Stopwatch watch = new Stopwatch();
        try {
            return new Ok<>(request.get(), watch.elapsed());
        } catch (RuntimeException e) {
            return new No<>(FailureTranslator.translate(e), watch.elapsed());
        }
    }
}
