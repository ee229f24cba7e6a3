package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityValuesTest {

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::123456789012:role/altertable, aws, altertable",
        "arn:aws-cn:iam::123456789012:role/teams/data/lake, aws-cn, lake",
        "arn:aws-us-gov:iam::123456789012:role/a+b=c@d, aws-us-gov, a+b=c@d",
        "arn:aws-eusc:iam::123456789012:role/x, aws-eusc, x"
    })
    void aRolesArnTellsPartitionAccountAndName(String text, String partition, String name) {
        RoleArn arn = new RoleArn(" " + text + " ");

        assertThat(arn.value()).isEqualTo(text);
        assertThat(arn.partition()).isEqualTo(partition);
        assertThat(arn.account()).isEqualTo("123456789012");
        assertThat(arn.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "altertable",
                "arn:aws:iam::123456789012:user/altertable",
                "arn:aws:iam::12345678901:role/altertable",
                "arn:aws:sts::123456789012:assumed-role/altertable/session",
                "arn:aws:iam::123456789012:role/",
                "arn:aws:iam::123456789012:role/a b",
                "arn:attacker:iam::123456789012:role/a"
            })
    void otherTextIsNoRole(String text) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new RoleArn(text))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(BucketField.ROLE_ARN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8F5A0C1E-1D2B-4C3D-9E4F-0A1B2C3D4E5F", "contoso.onmicrosoft.com", " Contoso.com "})
    void aTenantIsAnIdOrADomain(String text) {
        assertThat(new TenantId(text).value()).isEqualTo(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "common", "organizations", "contoso", "../common", "a.b/c", "https://contoso.com", "a..com"})
    void whatNamesNoOneDirectoryIsNoTenant(String text) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new TenantId(text))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(BucketField.TENANT_ID));
    }

    @Test
    void aClientIsAnId() {
        assertThat(new ClientId("8F5A0C1E-1D2B-4C3D-9E4F-0A1B2C3D4E5F").value())
                .isEqualTo("8f5a0c1e-1d2b-4c3d-9e4f-0a1b2c3d4e5f");
        for (String text : new String[] {"", "altertable", "8f5a0c1e1d2b4c3d9e4f0a1b2c3d4e5f"}) {
            assertThatExceptionOfType(InvalidFieldException.class)
                    .isThrownBy(() -> new ClientId(text))
                    .satisfies(problem -> assertThat(problem.field()).isEqualTo(BucketField.CLIENT_ID));
        }
    }

    @Test
    void anExternalIdFollowsFromTheBucketAlone() {
        UUID bucket = UUID.randomUUID();

        assertThat(ExternalId.of(bucket)).isEqualTo(ExternalId.of(bucket)).matches("[\\w+=,.@:/-]{2,1224}");
        assertThat(ExternalId.of(UUID.randomUUID())).isNotEqualTo(ExternalId.of(bucket));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T15:00:00Z, 2026-12-01T15:00:00Z",
        "2026-12-01T15:00Z, 2026-12-01T15:00:00Z",
        "' 2026-12-01T16:00:00+01:00 ', 2026-12-01T15:00:00Z"
    })
    void anEndIsATimeWithItsOffset(String text, Instant at) {
        assertThat(new Expiry(text).at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        ", OPEN",
        "2026-11-22T10:15:30Z, PAST",
        "2026-11-22T10:15:31Z, NEAR",
        "2026-12-06T10:15:30Z, NEAR",
        "2026-12-06T10:15:31Z, FAR"
    })
    void anEndIsNearAFortnightBefore(Instant end, CredentialHorizon horizon) {
        assertThat(CredentialHorizon.of(end, Drafts.NOW)).isEqualTo(horizon);
    }
}
