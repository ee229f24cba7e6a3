package ai.altertable.settings.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.ClientId;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.ExternalId;
import ai.altertable.settings.bucket.RoleArn;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.TenantId;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealedPartsTest {

    private static final SealContext CONTEXT =
            new SealContext(new UUID(0, 1), new UUID(0, 2), UUID.fromString("019aaaaa-0000-7000-8000-000000000001"));
    private static final Map<BucketField, String> PLAIN = Map.of(
            BucketField.ROLE_ARN, "arn:aws:iam::123456789012:role/altertable",
            BucketField.TENANT_ID, "contoso.com",
            BucketField.CLIENT_ID, "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f");

    private static Keyset keyset;

    @BeforeAll
    static void generate() throws Exception {
        keyset = Keyset.ephemeral();
    }

    @Test
    void aKeyPairOpensWithATokenOnlyWhereItIsTemporary() throws Exception {
        AccessKey key = (AccessKey) open(CredentialKind.ACCESS_KEY);
        AccessKey temporary = (AccessKey) open(CredentialKind.TEMPORARY_KEY);

        assertThat(text(key.keyId()) + "/" + text(key.secret())).isEqualTo("ACCESS_KEY_ID/SECRET_ACCESS_KEY");
        assertThat(key.sessionToken()).isNull();
        assertThat(text(temporary.sessionToken())).isEqualTo("SESSION_TOKEN");
        assertThat(temporary.swapped().sessionToken()).isSameAs(temporary.sessionToken());
    }

    @Test
    void aRoleGetsTheExternalIdOfTheBucketWhateverTheCredentialSays() throws Exception {
        Map<BucketField, String> forged = new HashMap<>(PLAIN);
        forged.put(BucketField.EXTERNAL_ID, "altertable-of-another-bucket");

        assertThat(open(CredentialKind.ASSUMED_ROLE, forged))
                .isEqualTo(new OpenedCredential.AssumedRole(
                        new RoleArn("arn:aws:iam::123456789012:role/altertable"), ExternalId.of(CONTEXT.bucketId())));
    }

    @Test
    void theOthersOpenToWhatWasSealed() throws Exception {
        assertThat(text(((OpenedCredential.ServiceAccountKey) open(CredentialKind.SERVICE_ACCOUNT_KEY)).json()))
                .isEqualTo("SERVICE_ACCOUNT_KEY");
        assertThat(text(((OpenedCredential.AccountKey) open(CredentialKind.ACCOUNT_KEY)).key()))
                .isEqualTo("ACCOUNT_KEY");
        assertThat(text(((OpenedCredential.Sas) open(CredentialKind.SAS)).token()))
                .isEqualTo("SAS");
        var principal = (OpenedCredential.ServicePrincipal) open(CredentialKind.SERVICE_PRINCIPAL);
        assertThat(text(principal.secret())).isEqualTo("CLIENT_SECRET");
        assertThat(principal.tenant()).isEqualTo(new TenantId("contoso.com"));
        assertThat(principal.client()).isEqualTo(new ClientId("8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f"));
    }

    @ParameterizedTest
    @EnumSource(names = "MANAGED", mode = EnumSource.Mode.EXCLUDE)
    void closingWipesEverySecret(CredentialKind kind) throws Exception {
        OpenedCredential opened = open(kind);
        opened.close();

        for (Secret secret : secrets(opened)) {
            assertThat(text(secret).chars()).containsOnly(0);
        }
        assertThat(opened.toString())
                .doesNotContain("CLIENT_SECRET=")
                .contains(secrets(opened).length == 0 ? "" : "Secret");
    }

    @ParameterizedTest
    @EnumSource(names = "MANAGED", mode = EnumSource.Mode.EXCLUDE)
    void aMissingFieldIsNamed(CredentialKind kind) {
        BucketField first = kind.fields().getFirst();

        assertThatExceptionOfType(IncompleteCredentialException.class)
                .isThrownBy(() -> new SealedParts(keyset, SealedCredential.empty(kind), CONTEXT).open())
                .satisfies(missing -> assertThat(missing.field()).isEqualTo(first));
        assertThat(CredentialProblems.missing(first).cause()).isEqualTo(first.label() + " is missing.");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MANAGED", "ASSUMED_ROLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingOpensForAnotherBucket(CredentialKind kind) {
        SealContext other = new SealContext(CONTEXT.organizationId(), CONTEXT.environmentId(), new UUID(9, 9));

        assertThatExceptionOfType(SealBrokenException.class)
                .isThrownBy(() -> new SealedParts(keyset, sealed(kind, PLAIN), other).open());
        assertThat(CredentialProblems.sealBroken(sealed(kind, PLAIN)).field())
                .isEqualTo(kind.parts().getLast().field());
    }

    @Test
    void theManagedCredentialIsNeverSealed() {
        assertThatExceptionOfType(JobException.class).isThrownBy(() -> open(CredentialKind.MANAGED));
    }

    private static OpenedCredential open(CredentialKind kind) throws Exception {
        return open(kind, PLAIN);
    }

    private static OpenedCredential open(CredentialKind kind, Map<BucketField, String> plain) throws Exception {
        return new SealedParts(keyset, sealed(kind, plain), CONTEXT).open();
    }

    /** Every part holds its own name. */
    private static SealedCredential sealed(CredentialKind kind, Map<BucketField, String> plain) {
        SealedCredential credential = new SealedCredential(kind, Map.of(), "", plain);
        for (CredentialPart part : kind.parts()) {
            credential = credential.with(part, keyset.seal(Secret.of(part.name()), CONTEXT, part), "");
        }
        return credential;
    }

    private static Secret[] secrets(OpenedCredential opened) {
        return switch (opened) {
            case AccessKey key
            when key.sessionToken() != null -> new Secret[] {key.keyId(), key.secret(), key.sessionToken()};
            case AccessKey key -> new Secret[] {key.keyId(), key.secret()};
            case OpenedCredential.AssumedRole _ -> new Secret[0];
            case OpenedCredential.ServiceAccountKey key -> new Secret[] {key.json()};
            case OpenedCredential.AccountKey key -> new Secret[] {key.key()};
            case OpenedCredential.Sas sas -> new Secret[] {sas.token()};
            case OpenedCredential.ServicePrincipal principal -> new Secret[] {principal.secret()};
        };
    }

    private static String text(Secret secret) {
        return secret.reveal(String::new);
    }
}
