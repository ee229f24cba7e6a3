package ai.altertable.settings.bucket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.DatabaseTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Whoever can write to the database still cannot make a credential open anywhere but where it was sealed. */
class SealedRowTest extends DatabaseTest {

    private BucketRowsForTests rows;
    private Keyset keyset;
    private UUID acme;
    private UUID production;
    private UUID lake;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        context.register(BucketStore.class, CredentialStore.class);
    }

    @BeforeEach
    void aSealedCredential() throws Exception {
        rows = new BucketRowsForTests(jdbc());
        keyset = Keyset.ephemeral();
        acme = rows.organization("acme");
        production = rows.environment(acme, "production");
        lake = rows.bucket(acme, production, 1, "acme-lake");
        bean(CredentialStore.class).put(acme, lake, sealed(bucket(acme, lake).sealContext()));
        assertThat(opens(acme, lake)).isTrue();
    }

    @Test
    void copiedToAnotherBucketItDoesNotOpen() {
        assertThat(opensCopied(acme, rows.bucket(acme, production, 2, "acme-raw")))
                .isFalse();
    }

    @Test
    void copiedToAnotherEnvironmentItDoesNotOpen() {
        UUID staging = rows.environment(acme, "staging");
        assertThat(opensCopied(acme, rows.bucket(acme, staging, 2, "acme-lake")))
                .isFalse();
    }

    @Test
    void movedWithItsBucketToAnotherEnvironmentItDoesNotOpen() {
        jdbc().sql("update bucket set environment_id = ? where id = ?")
                .params(rows.environment(acme, "staging"), lake)
                .update();
        assertThat(opens(acme, lake)).isFalse();
    }

    @Test
    void copiedToAnotherOrganizationItDoesNotOpen() {
        UUID globex = rows.organization("globex");
        UUID theirs = rows.bucket(globex, rows.environment(globex, "production"), 1, "acme-lake");
        assertThat(opensCopied(globex, theirs)).isFalse();
    }

    @Test
    void withItsPartsInEachOthersPlaceItDoesNotOpen() {
        name("ACCESS_KEY_ID", "aside");
        name("SECRET_ACCESS_KEY", "ACCESS_KEY_ID");
        name("aside", "SECRET_ACCESS_KEY");
        assertThat(opens(acme, lake)).isFalse();
    }

    private void name(String from, String to) {
        jdbc().sql("update credential_part set credential_key = ? where credential_key = ?")
                .params(to, from)
                .update();
    }

    private boolean opensCopied(UUID organization, UUID bucket) {
        SealedCredential copy = bean(CredentialStore.class).current(acme, lake).orElseThrow();
        bean(CredentialStore.class).put(organization, bucket, copy);
        return opens(organization, bucket);
    }

    /** Whether any part does, with the context that the application would open it with. */
    private boolean opens(UUID organization, UUID id) {
        SealedCredential stored =
                bean(CredentialStore.class).current(organization, id).orElseThrow();
        SealContext context = bucket(organization, id).sealContext();
        return stored.parts().entrySet().stream().anyMatch(part -> {
            try (Secret _ = keyset.open(part.getValue(), context, part.getKey())) {
                return true;
            } catch (SealBrokenException _) {
                return false;
            }
        });
    }

    private Bucket bucket(UUID organization, UUID id) {
        return bean(BucketStore.class).find(organization, id).orElseThrow();
    }

    private SealedCredential sealed(SealContext context) {
        IsolatedRuntime runtime = Mockito.mock();
        Mockito.when(runtime.publicKeyset()).thenReturn(keyset.publicJson());
        CredentialSealer sealer = new CredentialSealer(runtime);
        SealedCredential credential = SealedCredential.empty(CredentialKind.ACCESS_KEY);
        for (CredentialPart part : CredentialKind.ACCESS_KEY.parts()) {
            credential = credential.with(part, sealer.seal(context, part, Secret.of("the same text")), "");
        }
        return credential;
    }
}
