package ai.altertable.settings.catalog;

import ai.altertable.settings.bucket.BucketUsage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which catalogs use a bucket. */
@Repository
class CatalogUsage implements BucketUsage {

    private final JdbcClient jdbc;

    CatalogUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> usersOf(UUID organizationId, UUID bucketId) {
        return jdbc.sql("select name from catalog where organization_id = ? and bucket_id = ? order by name, id")
                .params(organizationId, bucketId)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    @Override
    public Map<UUID, Integer> countUsers(UUID organizationId, Set<UUID> bucketIds) {
        if (bucketIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select bucket_id, count(*) as users from catalog
                        where organization_id = :organization and bucket_id in (:buckets) group by bucket_id
                        """)
                .param("organization", organizationId)
                .param("buckets", bucketIds)
                .query(row -> {
                    counts.put(row.getObject("bucket_id", UUID.class), row.getInt("users"));
                });
        return counts;
    }
}
