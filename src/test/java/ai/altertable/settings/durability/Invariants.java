package ai.altertable.settings.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketService;
import java.util.List;

/** What holds at every moment, whatever happened before. */
final class Invariants {

    private Invariants() {}

    static void check(Services services) {
        assertThat(count(services, """
            select count(*) from bucket b where built_in = false and 1 <> (
                select count(*) from credential c where c.bucket_id = b.id and c.state = 'CURRENT')\
            """))
                .as("buckets without one current credential")
                .isZero();
        assertThat(count(services, """
            select count(*) from credential c where 2 <> (
                select count(*) from credential_part p where p.credential = c.id)\
            """))
                .as("credentials without" + " both" + " parts")
                .isZero();
        assertThat(count(services, """
            select count(*) from environment e where 1 <> (
                select count(*) from bucket b where b.environment_id = e.id and b.built_in)\
            """))
                .as("environments without one built-in bucket")
                .isZero();
        assertThat(count(services, """
            select count(*) from bucket b join organization o on o.id = b.organization_id
            where b.number >= o.next_bucket_number\
            """))
                .as("buckets whose number could be given again")
                .isZero();
        assertThat(count(services, """
            select count(*) from bucket b where status <> 'NOT_VERIFIED' and not exists (
                select 1 from connection_report r where r.bucket_id = b.id)\
            """))
                .as("buckets with a verdict and no report")
                .isZero();
        everyBucketCanBeRead(services.bean(BucketService.class));
    }

    private static void everyBucketCanBeRead(BucketService buckets) {
        List<String> slugs = slugs(buckets);
        assertThat(slugs).doesNotHaveDuplicates();
        for (String slug : slugs) {
            Bucket bucket = buckets.find(slug).orElseThrow();
            assertThat(buckets.reports(bucket, 10)).doesNotContainNull();
        }
    }

    static List<String> slugs(BucketService buckets) {
        return buckets.list(BucketQuery.ALL, 0, 100).stream()
                .map(BucketListItem::slug)
                .toList();
    }

    private static long count(Services services, String sql) {
        return services.jdbc().sql(sql).query(Long.class).single();
    }
}
