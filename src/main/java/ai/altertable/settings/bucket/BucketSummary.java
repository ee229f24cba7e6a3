package ai.altertable.settings.bucket;

/** How many buckets the organization has, and how they are; read-only ones count as needing attention. */
public record BucketSummary(int total, int healthy, int attention, int failing, int notVerified) {}
