package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.RegionCatalogue;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The regions to offer. Without a list one can still type a region, so a list that can't be had stops nobody. */
@Component
class Regions {

    private final RegionCatalogue catalogue;

    Regions(RegionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<RegionChoice> amazon() {
        try {
            return catalogue.amazon();
        } catch (RuntimeFailedException _) {
            return List.of();
        }
    }
}
