package ai.altertable.settings.bucket;

import ai.altertable.settings.base.OnceSupplied;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.RegionChoice;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The regions one can choose from, asked of the runtime once. */
@Component
public class RegionCatalogue {

    private final Supplier<List<RegionChoice>> amazon;

    RegionCatalogue(IsolatedRuntime runtime) {
        this.amazon = new OnceSupplied<>(runtime::regions);
    }

    /** Amazon's, the commercial partition first. */
    public List<RegionChoice> amazon() {
        return amazon.get();
    }
}
