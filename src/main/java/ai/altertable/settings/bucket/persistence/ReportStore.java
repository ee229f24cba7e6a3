package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.base.Ids;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the last {@value #KEPT} reports of every bucket. */
@Repository
public class ReportStore {

    static final int KEPT = 100;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID organizationId, UUID bucketId, ConnectionReport report) {
        jdbc.sql("""
                insert into connection_report (id, organization_id, bucket_id, started_at, duration_ms, outcome, body)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        organizationId,
                        bucketId,
                        OffsetDateTime.ofInstant(report.startedAt(), ZoneOffset.UTC),
                        report.duration().toMillis(),
                        report.outcome().name(),
                        Json.write(report))
                .update();
        jdbc.sql("""
                delete from connection_report where organization_id = :org and bucket_id = :bucket and id not in (
                    select id from connection_report where organization_id = :org and bucket_id = :bucket
                    order by started_at desc, id desc fetch first 100 rows only)""").param("org", organizationId).param("bucket", bucketId).update();
    }

    /** The newest reports, the newest first. */
    public List<ConnectionReport> latest(UUID organizationId, UUID bucketId, int limit) {
        return jdbc.sql("""
                select body from connection_report where organization_id = ? and bucket_id = ?
                order by started_at desc, id desc fetch first ? rows only""")
                .params(organizationId, bucketId, limit)
                .query((rs, _) -> Json.read(rs.getString(1), ConnectionReport.class))
                .list();
    }
}
