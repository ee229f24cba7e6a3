package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.testing.TestDatabase;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every kind of credential, from a draft to the database and back into a form. */
class KindsStoredTest extends BucketTestBase {

    private static final String ROLE = "arn:aws:iam::123456789012:role/altertable";

    @Test
    void aRoleHasNoSecretAndTheSameExternalIdWheneverTheFormIsOpened() {
        UUID id = role();
        String externalId = drafts().find(id).orElseThrow().externalId();
        Bucket bucket = connected(id);
        Draft again = drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow();

        assertThat(again.externalId()).isEqualTo(externalId).isEqualTo(ExternalId.of(bucket.id()));
        assertThat(again.form().value(BucketField.ROLE_ARN)).isEqualTo(ROLE);
        assertThat(again.form().credentialKind()).isEqualTo(CredentialKind.ASSUMED_ROLE);
        assertThat(bucket.credential())
                .isEqualTo(new CredentialSummary(
                        CredentialKind.ASSUMED_ROLE,
                        "altertable",
                        NOW,
                        null,
                        null,
                        Map.of(BucketField.ROLE_ARN, ROLE)));
    }

    @Test
    void anotherRoleReplacesTheStoredOneAndTheFirstCanBeRestored() {
        Bucket bucket = connected(role());
        UUID edit =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        drafts().setField(edit, BucketField.ROLE_ARN, ROLE + "-2");
        Bucket changed = connected(edit);

        assertThat(changed.credential().hint()).isEqualTo("altertable-2");
        assertThat(changed.credential().previousUntil()).isNotNull();
    }

    @Test
    void anEditThatChangesNothingOfTheCredentialLeavesItAlone() {
        Bucket bucket = connected(role());
        UUID edit =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        drafts().setField(edit, BucketField.PREFIX, "raw/");

        assertThat(connected(edit).credential()).isEqualTo(bucket.credential());
    }

    @Test
    void aSasIsStoredWithoutItsAddressAndWithWhatItSaysOfItself() {
        UUID id = container(CredentialKind.SAS);
        drafts().seal(
                        id,
                        CredentialPart.SAS,
                        Secret.of("https://acmelake.blob.core.windows.net/raw?" + SasTokenTest.CONTAINER));
        Bucket bucket = connected(id);

        assertThat(bucket.credential().hint()).isEqualTo("rl");
        assertThat(bucket.credential().expiresAt()).isEqualTo("2026-12-24T12:00:00Z");
        assertThat(stored(bucket).parts().get(CredentialPart.SAS).facts())
                .isEqualTo(SasToken.of(Secret.of(SasTokenTest.CONTAINER)));
        assertThat(jdbc().sql("select expires_at from credential where bucket_id = ?")
                        .param(bucket.id())
                        .query(Instant.class)
                        .single())
                .isEqualTo("2026-12-24T12:00:00Z");
    }

    @Test
    void aServiceAccountsAddressIsKnownAndItsKeyIsNot() {
        UUID id = drafts().begin(Provider.GOOGLE_CLOUD_STORAGE, production).id();
        drafts().chooseKind(id, CredentialKind.SERVICE_ACCOUNT_KEY);
        drafts().setField(id, BucketField.BUCKET_NAME, "acme-exports");
        drafts().seal(id, CredentialPart.SERVICE_ACCOUNT_KEY, Secret.of(GoogleKeyFileTest.KEY));
        Bucket bucket = connected(id);

        assertThat(bucket.credential().hint()).isEqualTo("altertable@acme-analytics.iam.gserviceaccount.com");
        assertThat(stored(bucket)
                        .parts()
                        .get(CredentialPart.SERVICE_ACCOUNT_KEY)
                        .facts())
                .isEqualTo(GoogleKeyFile.of(Secret.of(GoogleKeyFileTest.KEY)));
        assertThat(database == TestDatabase.H2 ? everything() : "").doesNotContain("TOP+SECRET");
    }

    @Test
    void whatWasTriedForAnotherKindIsNeitherTestedNorStored() {
        UUID id = container(CredentialKind.SAS);
        drafts().seal(id, CredentialPart.SAS, Secret.of(SasTokenTest.CONTAINER));
        drafts().chooseKind(id, CredentialKind.ACCOUNT_KEY);
        drafts().seal(id, CredentialPart.ACCOUNT_KEY, Secret.of("A".repeat(86) + "=="));
        Bucket bucket = connected(id);

        assertThat(stored(bucket).parts()).containsOnlyKeys(CredentialPart.ACCOUNT_KEY);
        assertThat(runtime().tests().getLast().credential()).isEqualTo(stored(bucket));
    }

    @Test
    void choosingAKindAgainFindsWhatWasEnteredForIt() {
        UUID id = container(CredentialKind.SAS);
        drafts().seal(id, CredentialPart.SAS, Secret.of(SasTokenTest.CONTAINER));
        drafts().chooseKind(id, CredentialKind.SERVICE_PRINCIPAL);

        assertThat(drafts().find(id).orElseThrow().credential().complete()).isFalse();
        assertThat(drafts().chooseKind(id, CredentialKind.SAS).credential().complete())
                .isTrue();
    }

    @Test
    void anEditThatChoosesAnotherKindReplacesTheWholeCredential() {
        UUID id = container(CredentialKind.SAS);
        drafts().seal(id, CredentialPart.SAS, Secret.of(SasTokenTest.CONTAINER));
        Bucket bucket = connected(id);
        UUID edit =
                drafts().begin(Draft.Purpose.EDIT, bucket.slug()).orElseThrow().id();
        drafts().chooseKind(edit, CredentialKind.SERVICE_PRINCIPAL);
        drafts().setField(edit, BucketField.TENANT_ID, "contoso.com");
        drafts().setField(edit, BucketField.CLIENT_ID, "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f");
        drafts().seal(edit, CredentialPart.CLIENT_SECRET, Secret.of("abc8Q~secret"));
        Bucket changed = connected(edit);

        assertThat(changed.credential().kind()).isEqualTo(CredentialKind.SERVICE_PRINCIPAL);
        assertThat(changed.credential().expiresAt()).isNull();
        assertThat(stored(changed).parts()).containsOnlyKeys(CredentialPart.CLIENT_SECRET);
    }

    @Test
    void aNewTemporaryKeyDoesNotInheritTheEndOfTheOld() {
        UUID id = drafts().begin(Provider.AMAZON_S3, production).id();
        drafts().chooseKind(id, CredentialKind.TEMPORARY_KEY);
        drafts().setField(id, BucketField.BUCKET_NAME, "acme-lake");
        drafts().setField(id, BucketField.REGION, "eu-central-1");
        drafts().setField(id, BucketField.EXPIRES_AT, "2026-11-22T18:00Z");
        drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("ASIAIOSFODNN7EXAMPLE"));
        drafts().seal(id, CredentialPart.SECRET_ACCESS_KEY, Secret.of("a secret"));
        drafts().seal(id, CredentialPart.SESSION_TOKEN, Secret.of("a token"));
        Bucket bucket = connected(id);

        assertThat(bucket.credential().expiresAt()).isEqualTo("2026-11-22T18:00:00Z");
        assertThat(drafts().begin(Draft.Purpose.ROTATE, bucket.slug())
                        .orElseThrow()
                        .form()
                        .value(BucketField.EXPIRES_AT))
                .isEmpty();
        assertThat(drafts().begin(Draft.Purpose.EDIT, bucket.slug())
                        .orElseThrow()
                        .form()
                        .value(BucketField.EXPIRES_AT))
                .isEqualTo("2026-11-22T18:00:00Z");
    }

    private UUID role() {
        UUID id = drafts().begin(Provider.AMAZON_S3, production).id();
        drafts().chooseKind(id, CredentialKind.ASSUMED_ROLE);
        drafts().setField(id, BucketField.BUCKET_NAME, "acme-lake");
        drafts().setField(id, BucketField.REGION, "eu-central-1");
        drafts().setField(id, BucketField.ROLE_ARN, ROLE);
        return id;
    }

    private UUID container(CredentialKind kind) {
        UUID id = drafts().begin(Provider.AZURE_BLOB, production).id();
        drafts().chooseKind(id, kind);
        drafts().setField(id, BucketField.STORAGE_ACCOUNT, "acmelake");
        drafts().setField(id, BucketField.CONTAINER, "raw");
        return id;
    }

    private Bucket connected(UUID draft) {
        assertThat(drafts().problems(drafts().find(draft).orElseThrow())).isEmpty();
        test(draft);
        return ((SaveOutcome.Saved) save(draft)).bucket();
    }

    private SealedCredential stored(Bucket bucket) {
        return bean(CredentialStore.class)
                .current(bucket.organizationId(), bucket.id())
                .orElseThrow();
    }

    /** The whole database as text. */
    private String everything() {
        return String.join("\n", jdbc().sql("script").query(String.class).list());
    }
}
