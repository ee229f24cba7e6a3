package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.altertable.settings.bucket.connection.Remedy;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AzureValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "acmelake2026", "a1b2c3d4e5f6a7b8c9d0e1f2", " acme "})
    void accountsHaveLettersAndDigits(String name) {
        assertThat(new StorageAccount(name).name()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "Acme", "acme-lake", "acme.lake", "a1b2c3d4e5f6a7b8c9d0e1f23", "äcme"})
    void otherNamesAreNoAccounts(String name) {
        assertThatExceptionOfType(InvalidFieldException.class)
                .isThrownBy(() -> new StorageAccount(name))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(BucketField.STORAGE_ACCOUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"raw", "raw-2026", "0-a", "$root", "$web"})
    void containersHaveSingleHyphens(String name) {
        assertThat(ContainerNameRules.violation(name)).isNull();
        assertThat(BucketNameRules.violation(Provider.AZURE_BLOB, name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ab, at least 3",
        "Raw, no capital",
        "raw_2026, only lower-case",
        "raw.2026, only lower-case",
        "raw/2026, no slash",
        "raw--2026, no two hyphens",
        "-raw, starts and ends",
        "raw-, starts and ends",
        "$logs, its own logs",
        "$else, only lower-case",
        "'', Enter the name of the container"
    })
    void aBrokenRuleOfContainersIsSaid(String name, String said) {
        assertThat(ContainerNameRules.violation(name)).contains(said);
        assertThat(BucketNameRules.violation(Provider.AZURE_BLOB, name)).contains(said);
    }

    @Test
    void aContainersNameHas63CharactersAtMost() {
        assertThat(ContainerNameRules.violation("a".repeat(63))).isNull();
        assertThat(ContainerNameRules.violation("a".repeat(64))).contains("this one has 64");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, acme.blob.core.windows.net, acme.dfs.core.windows.net, login.microsoftonline.com",
        "CHINA, acme.blob.core.chinacloudapi.cn, acme.dfs.core.chinacloudapi.cn, login.chinacloudapi.cn",
        "US_GOVERNMENT, acme.blob.core.usgovcloudapi.net, acme.dfs.core.usgovcloudapi.net, login.microsoftonline.us"
    })
    void everyCloudHasItsHostsAndItsSignIn(AzureCloud cloud, String blob, String dfs, String authority) {
        StorageAccount account = new StorageAccount("acme");

        assertThat(cloud.blobHost(account)).isEqualTo(blob);
        assertThat(cloud.dfsHost(account)).isEqualTo(dfs);
        assertThat(cloud.authority()).hasScheme("https").hasHost(authority);
        assertThat(AzureCloud.ofCode(cloud.code())).isEqualTo(cloud);
    }

    @Test
    void noCloudMeansThePublicOneAndAnUnknownOneNone() {
        assertThat(AzureCloud.ofCode("")).isEqualTo(AzureCloud.PUBLIC);
        assertThatExceptionOfType(InvalidFieldException.class).isThrownBy(() -> AzureCloud.ofCode("mars"));
    }

    @ParameterizedTest
    @EnumSource(AzureCloud.class)
    void aFormBecomesAProfileAndAProfileAForm(AzureCloud cloud) {
        BucketForm form = new BucketForm(
                Provider.AZURE_BLOB,
                new UUID(1, 2),
                Map.of(
                        BucketField.STORAGE_ACCOUNT, "acmelake",
                        BucketField.CONTAINER, "raw",
                        BucketField.PREFIX, "2026/",
                        BucketField.CLOUD, cloud == AzureCloud.PUBLIC ? "" : cloud.code()));
        StorageProfile profile = form.toProfile();

        assertThat(profile)
                .isEqualTo(new AzureBlobProfile(new StorageAccount("acmelake"), "raw", new KeyPrefix("2026/"), cloud));
        assertThat(profile.bucketName()).isEqualTo("raw");
        assertThat(profile.provider()).isEqualTo(Provider.AZURE_BLOB);
        assertThat(BucketForm.of(profile, new UUID(1, 2))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "https://acmelake.blob.core.windows.net/raw/2026, acmelake, raw, ",
        "https://acmelake.dfs.core.windows.net/, acmelake, , ",
        "ACMELAKE.blob.core.windows.net, acmelake, , ",
        "https://acmelake-secondary.blob.core.usgovcloudapi.net/raw?sv=1, acmelake, raw, usgovernment",
        "https://acmelake.blob.core.chinacloudapi.cn, acmelake, , china"
    })
    void anAddressWhereTheAccountBelongsIsTakenApart(String typed, String account, String container, String cloud) {
        BucketForm form =
                BucketForm.empty(Provider.AZURE_BLOB, new UUID(1, 2)).with(BucketField.STORAGE_ACCOUNT, typed);

        assertThat(FormFixes.fix(form, BucketField.STORAGE_ACCOUNT))
                .isInstanceOfSatisfying(
                        Remedy.ChangeFields.class,
                        fix -> assertThat(fix.values())
                                .containsEntry(BucketField.STORAGE_ACCOUNT, account)
                                .containsEntry(BucketField.CLOUD, cloud == null ? "" : cloud)
                                .satisfies(values -> assertThat(values.get(BucketField.CONTAINER))
                                        .isEqualTo(container)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.blob.core.attacker.example", "acme lake", "x.blob.core.windows.net", ""})
    void otherAddressesAreNotGuessedAt(String typed) {
        BucketForm form =
                BucketForm.empty(Provider.AZURE_BLOB, new UUID(1, 2)).with(BucketField.STORAGE_ACCOUNT, typed);

        assertThat(FormFixes.fix(form, BucketField.STORAGE_ACCOUNT)).isNull();
    }

    @Test
    void capitalsAndSchemesAreTakenAway() {
        BucketForm form = BucketForm.empty(Provider.AZURE_BLOB, new UUID(1, 2))
                .with(BucketField.STORAGE_ACCOUNT, "AcmeLake")
                .with(BucketField.CONTAINER, "az://Raw/2026");

        assertThat(form.problems())
                .extracting(FieldProblem::fix)
                .containsExactly(
                        new Remedy.ChangeFields("Use acmelake", Map.of(BucketField.STORAGE_ACCOUNT, "acmelake")),
                        new Remedy.ChangeFields(
                                "Use raw", Map.of(BucketField.CONTAINER, "raw", BucketField.PREFIX, "2026/")));
    }
}
