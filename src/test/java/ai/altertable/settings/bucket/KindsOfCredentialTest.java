package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KindsOfCredentialTest {

    private static final UUID ENVIRONMENT = new UUID(1, 2);

    @ParameterizedTest
    @EnumSource
    void everyKindIsTakenBySomeProvider(CredentialKind kind) {
        assertThat(Arrays.stream(Provider.values()))
                .anyMatch(provider -> FormShape.kinds(provider).contains(kind));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAKindIsSecretOrPlainOrTheExternalId(CredentialKind kind) {
        assertThat(kind.fields())
                .allMatch(field -> CredentialPart.of(field) != null
                        ^ kind.plain().contains(field)
                        ^ field == BucketField.EXTERNAL_ID);
    }

    @Test
    void aTemporaryKeyIsAnAccessKeyWithItsToken() {
        assertThat(CredentialKind.TEMPORARY_KEY.parts())
                .containsExactly(
                        CredentialPart.ACCESS_KEY_ID, CredentialPart.SECRET_ACCESS_KEY, CredentialPart.SESSION_TOKEN);
        assertThat(CredentialKind.TEMPORARY_KEY.plain()).containsExactly(BucketField.EXPIRES_AT);
        assertThat(CredentialKind.ASSUMED_ROLE.parts()).isEmpty();
    }

    @Test
    void noSecretAndNoExternalIdEverStandsInAForm() {
        for (BucketField field : BucketField.values()) {
            Map<BucketField, String> values = Map.of(field, "x");
            if (CredentialPart.of(field) != null || field == BucketField.EXTERNAL_ID) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new BucketForm(Provider.AMAZON_S3, ENVIRONMENT, values));
            } else {
                assertThat(new BucketForm(Provider.AMAZON_S3, ENVIRONMENT, values).value(field))
                        .isEqualTo("x");
            }
        }
    }

    @Test
    void theKindThatWasChosenCountsAsLongAsTheProviderTakesIt() {
        BucketForm form = BucketForm.empty(Provider.AMAZON_S3, ENVIRONMENT);
        assertThat(form.credentialKind()).isEqualTo(CredentialKind.ACCESS_KEY);

        BucketForm role = form.with(CredentialKind.ASSUMED_ROLE);
        assertThat(role.credentialKind()).isEqualTo(CredentialKind.ASSUMED_ROLE);
        assertThat(role.with(Provider.AZURE_BLOB).credentialKind()).isEqualTo(CredentialKind.ACCOUNT_KEY);
        assertThat(role.with(CredentialKind.ACCESS_KEY)).isEqualTo(form);
    }

    @Test
    void aFormAsksForWhatTheChosenKindNeeds() {
        BucketForm form = BucketForm.empty(Provider.AMAZON_S3, ENVIRONMENT).with(CredentialKind.ASSUMED_ROLE);

        assertThat(form.asks(BucketField.ROLE_ARN)).isTrue();
        assertThat(form.asks(BucketField.EXTERNAL_ID)).isTrue();
        assertThat(form.asks(BucketField.CREDENTIAL_KIND)).isTrue();
        assertThat(form.asks(BucketField.REGION)).isTrue();
        assertThat(form.asks(BucketField.ACCESS_KEY_ID)).isFalse();
        assertThat(form.asks(BucketField.CONTAINER)).isFalse();
        assertThat(BucketForm.empty(Provider.CLOUDFLARE_R2, ENVIRONMENT).asks(BucketField.CREDENTIAL_KIND))
                .isFalse();
    }

    @Test
    void onlyTheChosenKindsPlainValuesGoWithIt() {
        BucketForm form = BucketForm.empty(Provider.AZURE_BLOB, ENVIRONMENT)
                .with(CredentialKind.SERVICE_PRINCIPAL)
                .with(BucketField.TENANT_ID, " Contoso.com ")
                .with(BucketField.CLIENT_ID, "8F5A0C1E-1D2B-4C3D-9E4F-0A1B2C3D4E5F")
                .with(BucketField.ROLE_ARN, "arn:aws:iam::123456789012:role/left-over");

        assertThat(form.toPlain())
                .isEqualTo(Map.of(
                        BucketField.TENANT_ID, "contoso.com",
                        BucketField.CLIENT_ID, "8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f"));
        assertThat(form.with(CredentialKind.SAS).toPlain()).isEmpty();
    }

    @Test
    void partsOfOtherKindsStayInTheFormAndAreNeverSent() {
        SealedCredential tried = SealedCredential.empty(CredentialKind.ACCOUNT_KEY)
                .with(CredentialPart.ACCOUNT_KEY, part(CredentialPart.ACCOUNT_KEY, "x"), "")
                .with(CredentialPart.SAS, part(CredentialPart.SAS, SasTokenTest.CONTAINER), "")
                .as(CredentialKind.SAS);

        assertThat(tried.complete()).isTrue();
        assertThat(tried.exactly(Map.of()).parts()).containsOnlyKeys(CredentialPart.SAS);
        assertThat(tried.exactly(Map.of()).hint()).isEqualTo("rl");
        assertThat(tried.exactly(Map.of()).expiresAt()).isEqualTo("2026-12-24T12:00:00Z");
        assertThat(tried.as(CredentialKind.ACCOUNT_KEY).exactly(Map.of()).hint())
                .isEmpty();
        assertThat(tried.as(CredentialKind.ACCOUNT_KEY).exactly(Map.of()).expiresAt())
                .isNull();
    }

    @Test
    void theStoredPartsOfAnotherKindAreNoHelp() {
        SealedCredential stored = SealedCredential.empty(CredentialKind.ACCESS_KEY)
                .with(CredentialPart.ACCESS_KEY_ID, part(CredentialPart.ACCESS_KEY_ID, "AKIA"), "AK…");

        assertThat(SealedCredential.empty(CredentialKind.TEMPORARY_KEY)
                        .orElse(stored)
                        .parts())
                .isEmpty();
        assertThat(SealedCredential.empty(CredentialKind.ACCESS_KEY)
                        .orElse(stored)
                        .hint())
                .isEqualTo("AK…");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSUMED_ROLE, ROLE_ARN, arn:aws:iam::123456789012:role/teams/lake, lake",
        "SERVICE_PRINCIPAL, CLIENT_ID, 8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f, 8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f"
    })
    void whatHasNoKeyIdIsKnownByItsName(CredentialKind kind, BucketField field, String value, String hint) {
        assertThat(SealedCredential.empty(kind).exactly(Map.of(field, value)).hint())
                .isEqualTo(hint);
    }

    @Test
    void aStatedEndCounts() {
        assertThat(SealedCredential.empty(CredentialKind.TEMPORARY_KEY)
                        .exactly(Map.of(BucketField.EXPIRES_AT, "2026-12-01T15:00:00Z"))
                        .expiresAt())
                .isEqualTo(Instant.parse("2026-12-01T15:00:00Z"));
    }

    @Test
    void theFirstKindsAreTheOnesMeant() {
        assertThat(List.of(Provider.values()))
                .extracting(provider -> BucketForm.empty(provider, ENVIRONMENT).credentialKind())
                .containsExactlyElementsOf(Arrays.stream(Provider.values())
                        .map(provider -> FormShape.kinds(provider).getFirst())
                        .toList());
    }

    private static SealedPart part(CredentialPart part, String text) {
        return Drafts.sealed(part, text);
    }
}
