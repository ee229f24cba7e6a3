package ai.altertable.settings.bucket.ui.wizard.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.FormShape;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class KindsGuideTest {

    private static final String EXTERNAL_ID = "altertable-019aaaaa-0000-7000-8000-000000000001";

    static Stream<Arguments> kinds() {
        return Stream.of(Provider.AMAZON_S3, Provider.GOOGLE_CLOUD_STORAGE, Provider.AZURE_BLOB)
                .flatMap(provider -> FormShape.kinds(provider).stream().map(kind -> Arguments.of(provider, kind)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasAGuideForBothAccesses(Provider provider, CredentialKind kind) {
        for (Access access : Access.values()) {
            GuideText text = GuideText.of(form(provider, kind), access, EXTERNAL_ID);

            assertThat(text.lead()).isNotBlank();
            assertThat(text.snippets()).isNotEmpty();
        }
    }

    @Test
    void aRoleTrustsAltertableOnlyWithTheBucketsExternalId() {
        GuideText text = guide(Provider.AMAZON_S3, CredentialKind.ASSUMED_ROLE, Access.READ_ONLY);

        assertThat(text.snippets()).extracting(Snippet::name).containsExactly("Trust policy", "Policy", "AWS CLI");
        assertThat(text.snippets().getFirst().code())
                .contains("\"Condition\": { \"StringEquals\": { \"sts:ExternalId\": \"" + EXTERNAL_ID + "\" } }")
                .contains("\"Action\": \"sts:AssumeRole\"");
        assertThat(text.snippets().getLast().code())
                .contains(text.snippets().getFirst().code())
                .contains(text.snippets().get(1).code());
    }

    @Test
    void aSasHasTheLettersOfItsAccess() {
        assertThat(cli(CredentialKind.SAS, Access.READ_ONLY)).contains("--permissions rl ");
        assertThat(cli(CredentialKind.SAS, Access.READ_AND_WRITE))
                .startsWith("az storage container generate-sas --account-name acmelake --name raw")
                .contains("--permissions racwdl ")
                .contains("--https-only");
        assertThat(terraform(CredentialKind.SAS, Access.READ_ONLY))
                .contains("delete = false")
                .contains("list   = true");
    }

    @Test
    void aServicePrincipalGetsADataRoleOnTheContainerAlone() {
        assertThat(cli(CredentialKind.SERVICE_PRINCIPAL, Access.READ_ONLY))
                .contains("--role \"Storage Blob Data Reader\"")
                .contains("/storageAccounts/acmelake/blobServices/default/containers/raw");
        assertThat(terraform(CredentialKind.SERVICE_PRINCIPAL, Access.READ_AND_WRITE))
                .contains("role_definition_name = \"Storage Blob Data Contributor\"");
    }

    @Test
    void theAccountsKeyIsSaidToOpenEverything() {
        assertThat(guide(Provider.AZURE_BLOB, CredentialKind.ACCOUNT_KEY, Access.READ_ONLY)
                        .lead())
                .contains("every container");
    }

    @Test
    void aServiceAccountGetsAJsonKey() {
        assertThat(guide(Provider.GOOGLE_CLOUD_STORAGE, CredentialKind.SERVICE_ACCOUNT_KEY, Access.READ_ONLY)
                        .snippets()
                        .getFirst()
                        .code())
                .contains("iam service-accounts keys create")
                .doesNotContain("hmac");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNT_KEY", "SAS", "SERVICE_PRINCIPAL"})
    void anotherCloudIsChosenFirst(CredentialKind kind) {
        BucketForm china = form(Provider.AZURE_BLOB, kind).with(BucketField.CLOUD, "china");
        BucketForm government = form(Provider.AZURE_BLOB, kind).with(BucketField.CLOUD, "usgovernment");

        assertThat(GuideText.of(china, Access.READ_ONLY, EXTERNAL_ID)
                        .snippets()
                        .getFirst()
                        .code())
                .startsWith("az cloud set --name AzureChinaCloud");
        assertThat(GuideText.of(government, Access.READ_ONLY, EXTERNAL_ID)
                        .snippets()
                        .getFirst()
                        .code())
                .startsWith("az cloud set --name AzureUSGovernment");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCOUNT_KEY", "SAS", "SERVICE_PRINCIPAL"})
    void whatIsNoNameNeverGetsIntoTheCode(CredentialKind kind) {
        BucketForm hostile = form(Provider.AZURE_BLOB, kind)
                .with(BucketField.STORAGE_ACCOUNT, "x\"; rm -rf /")
                .with(BucketField.CONTAINER, "$(reboot)");
        GuideText text = GuideText.of(hostile, Access.READ_AND_WRITE, EXTERNAL_ID);

        assertThat(text.toString())
                .doesNotContain("rm -rf")
                .doesNotContain("reboot")
                .contains("youraccount");
    }

    private static String cli(CredentialKind kind, Access access) {
        return guide(Provider.AZURE_BLOB, kind, access).snippets().getFirst().code();
    }

    private static String terraform(CredentialKind kind, Access access) {
        return guide(Provider.AZURE_BLOB, kind, access).snippets().getLast().code();
    }

    private static GuideText guide(Provider provider, CredentialKind kind, Access access) {
        return GuideText.of(form(provider, kind), access, EXTERNAL_ID);
    }

    private static BucketForm form(Provider provider, CredentialKind kind) {
        return BucketForm.empty(provider, UUID.randomUUID())
                .with(kind)
                .with(BucketField.BUCKET_NAME, "acme-lake")
                .with(BucketField.STORAGE_ACCOUNT, "acmelake")
                .with(BucketField.CONTAINER, "raw");
    }
}
