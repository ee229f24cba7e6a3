package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.Draft;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts, each its owner's alone, until they are done with or {@link #KEPT} old. */
@Repository
public class DraftStore {

    /** How long an abandoned draft is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Draft> find(UUID organizationId, UUID userId, UUID id) {
        return jdbc.sql("select body from bucket_draft where organization_id = ? and user_id = ? and id = ?")
                .params(organizationId, userId, id)
                .query((rs, _) -> Json.read(rs.getString(1), Draft.class))
                .optional();
    }

    public void insert(Draft draft) {
        jdbc.sql("delete from bucket_draft where updated_at < ?")
                .param(now().minus(KEPT))
                .update();
        jdbc.sql("""
                insert into bucket_draft (id, organization_id, user_id, bucket_id, body, revision, updated_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.id(),
                        draft.organizationId(),
                        draft.userId(),
                        draft.bucketId(),
                        Json.write(draft),
                        draft.revision(),
                        now())
                .update();
    }

    /** Writes the draft over the stored one of the revision it was made from; false when that is no longer there. */
    public boolean update(Draft draft, int madeFrom) {
        return jdbc.sql("""
                        update bucket_draft set body = ?, revision = ?, updated_at = ?
                        where organization_id = ? and user_id = ? and id = ? and revision = ?""")
                        .params(
                                Json.write(draft),
                                draft.revision(),
                                now(),
                                draft.organizationId(),
                                draft.userId(),
                                draft.id(),
                                madeFrom)
                        .update()
                > 0;
    }

    public void delete(UUID organizationId, UUID userId, UUID id) {
        jdbc.sql("delete from bucket_draft where organization_id = ? and user_id = ? and id = ?")
                .params(organizationId, userId, id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
