package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.RegionCatalogue;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.organization.ManagedRegion;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says where a bucket is. Amazon's places are known by name once {@link #load} has asked the runtime for them. */
@Component
class RegionNames {

    private static final Logger LOG = LoggerFactory.getLogger(RegionNames.class);

    private final RegionCatalogue catalogue;
    private volatile Map<String, String> places = Map.of();

    RegionNames(RegionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean loaded() {
        return !places.isEmpty();
    }

    /** May take as long as a process takes to start, so call it off the screen's thread; false when it did not work. */
    boolean load() {
        try {
            places = catalogue.amazon().stream()
                    .collect(Collectors.toUnmodifiableMap(RegionChoice::code, RegionNames::place, (a, _) -> a));
            return true;
        } catch (RuntimeFailedException failure) {
            LOG.warn("The names of Amazon's regions could not be had", failure);
            return false;
        }
    }

    /** {@code eu-central-1 · Frankfurt}, {@code Europe (Germany)}, or a dash where the provider has no regions. */
    String label(Provider provider, String code) {
        return switch (provider) {
            case ALTERTABLE -> ManagedRegion.ofCode(code).label();
            case AMAZON_S3 -> places.containsKey(code) ? code + " · " + places.get(code) : code;
            case CLOUDFLARE_R2, GOOGLE_CLOUD_STORAGE, AZURE_BLOB, S3_COMPATIBLE -> code.isEmpty() ? "–" : code;
        };
    }

    /** Frankfurt, of "Europe (Frankfurt)". */
    private static String place(RegionChoice region) {
        String description = region.description();
        int open = description.indexOf('(');
        int close = description.lastIndexOf(')');
        return open >= 0 && close > open ? description.substring(open + 1, close) : description;
    }
}
