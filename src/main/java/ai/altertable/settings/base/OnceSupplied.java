package ai.altertable.settings.base;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use and then kept. A failure is not kept: the next use tries again. */
public final class OnceSupplied<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T value;

    public OnceSupplied(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = value;
        return known != null ? known : made();
    }

    private synchronized T made() {
        T known = value;
        if (known == null) {
            known = make.get();
            value = known;
        }
        return known;
    }
}
