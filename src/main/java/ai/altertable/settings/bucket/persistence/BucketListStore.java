package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.BucketSummary;
import ai.altertable.settings.bucket.Provider;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads buckets as rows of a list. */
@Repository
public class BucketListStore {

    private static final String FROM = " from bucket b join environment e on e.id = b.environment_id ";

    private final JdbcClient jdbc;

    BucketListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows from {@code offset} on, at most {@code limit}; {@code usedBy} is still zero. */
    public List<BucketListItem> list(UUID organizationId, BucketQuery query, int offset, int limit) {
        return where("""
                        select b.id, b.slug, b.name, b.built_in, b.provider, e.slug as environment, b.region, b.note,
                               b.status, b.status_label, b.last_checked_at""", organizationId, query, order(query))
                .param("offset", offset)
                .param("limit", limit)
                .query((rs, _) -> item(rs))
                .list();
    }

    public int count(UUID organizationId, BucketQuery query) {
        return where("select count(*)", organizationId, query, "")
                .query(Integer.class)
                .single();
    }

    public BucketSummary summary(UUID organizationId) {
        Map<BucketStatus, Integer> counts = new EnumMap<>(BucketStatus.class);
        jdbc.sql("select status, count(*) from bucket where organization_id = ? group by status")
                .param(organizationId)
                .query(rs -> {
                    counts.put(BucketStatus.valueOf(rs.getString(1)), rs.getInt(2));
                });
        return new BucketSummary(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(BucketStatus.HEALTHY, 0),
                counts.getOrDefault(BucketStatus.ATTENTION, 0) + counts.getOrDefault(BucketStatus.READ_ONLY, 0),
                counts.getOrDefault(BucketStatus.FAILING, 0),
                counts.getOrDefault(BucketStatus.NOT_VERIFIED, 0));
    }

    private JdbcClient.StatementSpec where(String select, UUID organizationId, BucketQuery query, String tail) {
        StringBuilder sql = new StringBuilder(select).append(FROM).append("where b.organization_id = :org");
        if (!query.search().isBlank()) {
            sql.append(" and b.search_text like :search escape '!'");
        }
        if (query.provider() != null) {
            sql.append(" and b.provider = :provider");
        }
        if (query.status() != null) {
            sql.append(" and b.status = :status");
        }
        if (query.environment() != null) {
            sql.append(" and e.slug = :environment");
        }
        JdbcClient.StatementSpec statement = jdbc.sql(sql.append(tail).toString())
                .param("org", organizationId)
                .param("search", "%" + escape(query.search()) + "%");
        if (query.provider() != null) {
            statement = statement.param("provider", query.provider().code());
        }
        if (query.status() != null) {
            statement = statement.param("status", query.status().name());
        }
        return query.environment() == null ? statement : statement.param("environment", query.environment());
    }

    private static String order(BucketQuery query) {
        String direction = query.descending() ? " desc" : "";
        String key = switch (query.sort()) {
            case SLUG -> "";
            case NAME -> "b.name" + direction + ", ";
            // What needs a decision comes first.
            case STATUS ->
                "case b.status when 'FAILING' then 0 when 'ATTENTION' then 1 when 'READ_ONLY' then 2"
                        + " when 'NOT_VERIFIED' then 3 else 4 end" + direction + ", ";
            case LAST_CHECKED -> "b.last_checked_at" + direction + ", ";
        };
        String last = query.sort() == BucketQuery.Sort.SLUG ? "b.number" + direction : "b.number";
        return " order by " + key + last + " offset :offset rows fetch next :limit rows only";
    }

    private static String escape(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static BucketListItem item(ResultSet rs) throws SQLException {
        OffsetDateTime checked = rs.getObject("last_checked_at", OffsetDateTime.class);
        return new BucketListItem(
                rs.getObject("id", UUID.class),
                rs.getString("slug"),
                rs.getString("name"),
                rs.getBoolean("built_in"),
                Provider.ofCode(rs.getString("provider")),
                rs.getString("environment"),
                rs.getString("region"),
                rs.getString("note"),
                BucketStatus.valueOf(rs.getString("status")),
                rs.getString("status_label"),
                0,
                checked == null ? null : checked.toInstant());
    }
}
