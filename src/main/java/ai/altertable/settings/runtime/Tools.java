package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.connection.RegionChoice;
import java.util.List;
import java.util.function.Supplier;

/** What a runtime does its jobs with; made only when the job asks for it. */
public record Tools(Supplier<Probe> probe, Supplier<BucketMaker> bucketMaker, Supplier<List<RegionChoice>> regions) {}
