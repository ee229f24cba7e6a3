package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.connection.RegionChoice;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.RegionMetadata;

/** Amazon's regions as the SDK's own metadata lists them. */
public final class AmazonRegions {

    private static final String COMMERCIAL = "aws";

    private AmazonRegions() {}

    /** All regions that buckets can be in: the commercial partition first, then by partition and code. */
    public static List<RegionChoice> all() {
        return Region.regions().stream()
                // The SDK also lists names that stand for a whole partition, and partitions closed to the public.
                .filter(region -> !region.isGlobalRegion())
                .map(AmazonRegions::choice)
                .filter(region -> !region.partition().startsWith("aws-iso"))
                .sorted(Comparator.comparing(
                                (RegionChoice region) -> !region.partition().equals(COMMERCIAL))
                        .thenComparing(RegionChoice::partition)
                        .thenComparing(RegionChoice::code))
                .toList();
    }

    private static RegionChoice choice(Region region) {
        RegionMetadata metadata = RegionMetadata.of(region);
        return metadata == null
                ? new RegionChoice(region.id(), region.id(), COMMERCIAL)
                : new RegionChoice(
                        region.id(),
                        metadata.description(),
                        metadata.partition().id());
    }
}
