package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.runtime.files.BucketInspector;
import ai.altertable.settings.runtime.s3.AmazonRegions;
import ai.altertable.settings.runtime.s3.ManagedBuckets;
import ai.altertable.settings.runtime.s3.S3ObjectSource;
import java.util.List;
import java.util.function.Supplier;

/** What a runtime does its jobs with; made only when the job asks for it. */
public record Tools(
        Probes probes,
        Supplier<BucketMaker> bucketMaker,
        Supplier<List<RegionChoice>> regions,
        Supplier<Inspector> inspector) {

    /** Those for real storage. */
    static Tools real() {
        return new Tools(
                RealProbes::of,
                () -> ManagedBuckets::createIfAbsent,
                AmazonRegions::all,
                () -> new BucketInspector(S3ObjectSource::open));
    }
}
