package ai.altertable.settings.testing;

import ai.altertable.settings.base.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts rows into the tables around buckets, past every service. */
public final class BucketRowsForTests {

    private static final OffsetDateTime CREATED =
            OffsetDateTime.ofInstant(Instant.parse("2026-11-01T08:00:00Z"), ZoneOffset.UTC);

    private final JdbcClient jdbc;

    public BucketRowsForTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID organization(String slug) {
        UUID id = Ids.next();
        jdbc.sql("insert into organization (id, slug, name) values (?, ?, ?)")
                .params(id, slug, slug)
                .update();
        return id;
    }

    public UUID environment(UUID organization, String slug) {
        UUID id = Ids.next();
        jdbc.sql(
                        "insert into environment (id, organization_id, slug, managed_region, created_at) values (?, ?, ?, ?, ?)")
                .params(id, organization, slug, "eu-de", CREATED)
                .update();
        return id;
    }

    /** An environment's id; it is created unless it is there already. */
    public UUID environmentOf(UUID organization, String slug) {
        return jdbc.sql("select id from environment where organization_id = ? and slug = ?")
                .params(organization, slug)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> environment(organization, slug));
    }

    /** The id of an organization or environment that is there already. */
    public UUID idOf(String table, String slug) {
        return jdbc.sql("select id from " + table + " where slug = ? order by id fetch first 1 rows only")
                .param(slug)
                .query(UUID.class)
                .single();
    }

    /** A bucket at Amazon S3 in eu-central-1, never tested, without a credential. */
    public UUID bucket(UUID organization, UUID environment, int number, String name) {
        return bucket(organization, environment, number, name, false, "s3", """
                {"type": "s3", "bucketName": "%s", "prefix": "", "region": "eu-central-1"}""".formatted(name));
    }

    public UUID builtIn(UUID organization, UUID environment, int number, String name) {
        return bucket(organization, environment, number, name, true, "altertable", """
                {"type": "altertable", "bucketName": "%s", "prefix": "", "region": "eu-de"}""".formatted(name));
    }

    private UUID bucket(
            UUID organization,
            UUID environment,
            int number,
            String name,
            boolean builtIn,
            String provider,
            String profile) {
        UUID id = Ids.next();
        String slug = "BKT-" + number;
        String region = builtIn ? "eu-de" : "eu-central-1";
        jdbc.sql("""
                        insert into bucket (id, organization_id, environment_id, number, slug, built_in, provider, name,
                            region, note, search_text, profile, status, status_label, created_at, created_by, updated_at,
                            updated_by, version)
                        values (:id, :org, :env, :number, :slug, :builtIn, :provider, :name, :region, '', :search,
                            :profile, 'NOT_VERIFIED', 'Not verified', :at, 'admin@acme.example', :at,
                            'admin@acme.example', 0)""")
                .param("id", id)
                .param("org", organization)
                .param("env", environment)
                .param("number", number)
                .param("slug", slug)
                .param("builtIn", builtIn)
                .param("provider", provider)
                .param("name", name)
                .param("region", region)
                .param("search", (name + " " + slug + " " + region).toLowerCase(Locale.ROOT))
                .param("profile", profile)
                .param("at", CREATED)
                .update();
        jdbc.sql("update organization set next_bucket_number = ? where id = ?")
                .params(number + 1, organization)
                .update();
        return id;
    }

    public void status(UUID bucket, String status, String label, Instant checked) {
        jdbc.sql("update bucket set status = ?, status_label = ?, last_checked_at = ? where id = ?")
                .params(status, label, OffsetDateTime.ofInstant(checked, ZoneOffset.UTC), bucket)
                .update();
    }

    /** A key that nobody can open: what is in it does not matter where tests are played. */
    public void credential(UUID organization, UUID bucket) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into credential (id, organization_id, bucket_id, state, kind, hint, stored_at)
                        values (?, ?, ?, 'CURRENT', 'ACCESS_KEY', 'AKIA…7XYZ', ?)""").params(id, organization, bucket, CREATED).update();
        for (String part : List.of("ACCESS_KEY_ID", "SECRET_ACCESS_KEY")) {
            jdbc.sql("""
                            insert into credential_part (credential_id, part, ciphertext, key_id, shape)
                            values (?, ?, ?, 1, 'UNKNOWN')""").params(id, part, new byte[] {1}).update();
        }
    }

    public void catalog(UUID organization, UUID environment, UUID bucket, String name) {
        jdbc.sql("""
                        insert into catalog (id, organization_id, environment_id, bucket_id, kind, name, created_at)
                        values (?, ?, ?, ?, 'ALTERTABLE', ?, ?)""")
                .params(Ids.next(), organization, environment, bucket, name, CREATED)
                .update();
    }

    public String statusOf(UUID bucket) {
        return jdbc.sql("select status_label from bucket where id = ?")
                .param(bucket)
                .query(String.class)
                .single();
    }

    public void clearBuckets() {
        jdbc.sql("delete from bucket_draft").update();
        jdbc.sql("delete from catalog").update();
        jdbc.sql("delete from bucket").update();
    }
}
