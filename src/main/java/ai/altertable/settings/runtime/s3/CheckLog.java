package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.CheckStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects checks from several threads and tells each on, one at a time. */
final class CheckLog {

    private final Consumer<Check> listener;
    private final Map<CheckName, Check> ended = new EnumMap<>(CheckName.class);
    private boolean closed;

    CheckLog(Consumer<Check> listener) {
        this.listener = listener;
    }

    /** A check ends once: later words on it, and any after {@link #close}, are not heard. */
    synchronized void add(Check check) {
        if (!closed) {
            conclude(check);
        }
    }

    /** Adds a check even after {@link #close}: the last words of who closed it. */
    synchronized void conclude(Check check) {
        if (ended.putIfAbsent(check.name(), check) == null) {
            listener.accept(check);
        }
    }

    synchronized boolean has(CheckName name) {
        return ended.containsKey(name);
    }

    /** The lowest rung that broke so far. */
    synchronized @Nullable CheckName firstFailed() {
        for (Check check : ended.values()) {
            if (check.status() == CheckStatus.FAILED) {
                return check.name();
            }
        }
        return null;
    }

    /** Stops listening to those still at work. */
    synchronized void close() {
        closed = true;
    }

    /** All checks in the ladder's order, those that never ended with what is to be said about them. */
    synchronized List<Check> complete(Function<CheckName, Check> unended) {
        for (CheckName name : CheckName.values()) {
            if (!ended.containsKey(name)) {
                conclude(unended.apply(name));
            }
        }
        return List.copyOf(ended.values());
    }
}
