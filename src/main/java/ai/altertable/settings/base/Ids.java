package ai.altertable.settings.base;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes the identifiers of everything we store: UUIDv7, so that rows land in the order in which they were made. */
public final class Ids {

    private Ids() {}

    /** An identifier that sorts after those this process made before it. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
