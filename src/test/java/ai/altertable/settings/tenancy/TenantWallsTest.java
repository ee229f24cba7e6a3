package ai.altertable.settings.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** No row can be made to point at another organization's, past every service and every store. */
class TenantWallsTest extends DatabaseTest {

    /** Of the rows below: each that an organization owns, and what of it points elsewhere. */
    private static final Map<String, List<String>> POINTERS = Map.of(
            "app_user", List.of(),
            "environment", List.of(),
            "bucket", List.of("environment_id"),
            "credential", List.of("bucket_id"),
            "connection_report", List.of("bucket_id"),
            // The bucket of a draft may not exist yet.
            "bucket_draft", List.of("user_id"),
            "catalog", List.of("environment_id", "bucket_id"));

    private BucketRowsForTests rows;
    private UUID acme;
    private UUID globex;

    @BeforeEach
    void oneOfEverythingForEach() {
        rows = new BucketRowsForTests(jdbc());
        acme = everything("acme");
        globex = everything("globex");
    }

    @Test
    void everyTableOfAnOrganizationIsLookedAt() {
        assertThat(jdbc().sql("""
                        select lower(table_name) from information_schema.columns
                        where lower(column_name) = 'organization_id' and lower(table_schema) = 'public'""").query(String.class).list()).containsExactlyInAnyOrderElementsOf(POINTERS.keySet());
    }

    @Test
    void everyColumnThatPointsIsLookedAt() {
        for (String table : POINTERS.keySet()) {
            assertThat(jdbc().sql("""
                            select lower(column_name) from information_schema.columns
                            where lower(table_name) = ? and lower(table_schema) = 'public'
                            and lower(column_name) like '%\\_id' escape '\\'
                            and lower(column_name) not in ('organization_id', 'key_id')""").param(table).query(String.class).list())
                    .as(table)
                    .filteredOn(column -> !(table.equals("bucket_draft") && column.equals("bucket_id")))
                    .containsExactlyInAnyOrderElementsOf(POINTERS.get(table));
        }
    }

    @Test
    void noRowPointsAtAnothersAndNoneIsGivenAway() {
        POINTERS.forEach((table, columns) -> {
            for (String column : columns) {
                String target = column.equals("user_id") ? "app_user" : column.replace("_id", "");
                UUID theirs = idOf(target, globex);
                String sql = "update " + table + " set " + column + " = ? where organization_id = ?";
                assertThatThrownBy(() -> jdbc().sql(sql).params(theirs, acme).update())
                        .as(table + "." + column)
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
            assertThatThrownBy(() -> jdbc().sql("update " + table + " set organization_id = ? where id = ?")
                            .params(globex, idOf(table, acme))
                            .update())
                    .as(table)
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    private UUID everything(String slug) {
        UUID organization = rows.organization(slug);
        UUID environment = rows.environment(organization, slug);
        UUID bucket = rows.bucket(organization, environment, slug.length(), slug);
        rows.credential(organization, bucket);
        rows.catalog(organization, environment, bucket, slug);
        UUID user = UUID.randomUUID();
        jdbc().sql("insert into app_user (id, organization_id, email, display_name, role, password_hash)"
                        + " values (?, ?, ?, 'Someone', 'ADMIN', 'x')")
                .params(user, organization, slug)
                .update();
        jdbc().sql("insert into bucket_draft (id, organization_id, user_id, bucket_id, body, revision, updated_at)"
                        + " values (?, ?, ?, ?, '{}', 0, current_timestamp)")
                .params(UUID.randomUUID(), organization, user, bucket)
                .update();
        jdbc().sql("insert into connection_report"
                        + " (id, organization_id, bucket_id, started_at, duration_ms, outcome, body)"
                        + " values (?, ?, ?, current_timestamp, 1, 'HEALTHY', '{}')")
                .params(UUID.randomUUID(), organization, bucket)
                .update();
        return organization;
    }

    private UUID idOf(String table, UUID organization) {
        return jdbc().sql("select id from " + table + " where organization_id = ?")
                .param(organization)
                .query(UUID.class)
                .single();
    }
}
