package ai.altertable.settings.tenancy;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.Draft;
import java.util.UUID;

/** All that has an id or a slug: of one organization's, or things that never existed. */
record Known(
        UUID environment,
        String environmentSlug,
        Bucket bucket,
        Bucket builtIn,
        Draft draft,
        Draft edit,
        Draft rotation) {

    String slug() {
        return bucket.slug();
    }

    BucketQuery inEnvironment() {
        return new BucketQuery("", null, null, environmentSlug, BucketQuery.Sort.SLUG, false);
    }

    BucketQuery named() {
        return new BucketQuery(bucket.name(), null, null, null, BucketQuery.Sort.SLUG, false);
    }

    /** The same things with ids and slugs that nobody has. */
    Known neverExisted() {
        return new Known(
                UUID.randomUUID(),
                "nobodys-own",
                unknown(bucket, "BKT-998"),
                unknown(builtIn, "BKT-999"),
                unknown(draft),
                unknown(edit),
                unknown(rotation));
    }

    private static Bucket unknown(Bucket like, String slug) {
        return new Bucket(
                UUID.randomUUID(),
                like.organizationId(),
                like.environmentId(),
                like.environment(),
                slug,
                like.builtIn(),
                like.profile(),
                like.credential(),
                like.status(),
                like.statusLabel(),
                like.lastCheckedAt(),
                like.createdAt(),
                like.createdBy(),
                like.updatedAt(),
                like.updatedBy(),
                like.version());
    }

    private static Draft unknown(Draft like) {
        return new Draft(
                UUID.randomUUID(),
                like.organizationId(),
                like.userId(),
                UUID.randomUUID(),
                like.purpose(),
                like.base(),
                like.form(),
                like.credential(),
                like.revision(),
                like.tested());
    }
}
