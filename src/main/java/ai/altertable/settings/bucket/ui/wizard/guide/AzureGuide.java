package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.AzureCloud;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.InvalidFieldException;
import ai.altertable.settings.bucket.StorageAccount;
import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** Azure Blob Storage: an account key, a SAS or a service principal, whichever was chosen. */
final class AzureGuide {

    private static final String PLACEHOLDER = "youraccount";

    private AzureGuide() {}

    static GuideText of(BucketForm form, Place place, Access access) {
        String account = account(form);
        String cloud = inCloud(form);
        return switch (form.credentialKind()) {
            case ACCOUNT_KEY -> accountKey(account, cloud);
            case SAS -> AzureSasGuide.of(account, place.bucket(), access, cloud);
            case SERVICE_PRINCIPAL -> AzurePrincipalGuide.of(account, place.bucket(), access, cloud);
            case ACCESS_KEY, TEMPORARY_KEY, ASSUMED_ROLE, HMAC_KEY, SERVICE_ACCOUNT_KEY, MANAGED ->
                throw new IllegalArgumentException("Azure has no such credentials.");
        };
    }

    private static GuideText accountKey(String account, String cloud) {
        return new GuideText(
                "The account's key opens every container of the account, to read and to write. A SAS or a service"
                        + " principal can be limited to this container.",
                List.of(
                        "In the Azure portal, open the storage account " + account + ".",
                        "Under Security + networking, choose Access keys.",
                        "Beside key1, choose Show, and copy the key."),
                List.of(
                        new Snippet("Azure CLI", cloud + """
                                az storage account keys list --account-name %s --query "[0].value" --output tsv""".formatted(account)),
                        new Snippet("Terraform", """
                                data "azurerm_storage_account" "lake" {
                                  name                = "%s"
                                  resource_group_name = "RESOURCE_GROUP"
                                }
                                output "altertable_account_key" {
                                  value     = data.azurerm_storage_account.lake.primary_access_key
                                  sensitive = true
                                }""".formatted(account))));
    }

    /** What is no account's name could break out of the code around it. */
    private static String account(BucketForm form) {
        try {
            return new StorageAccount(form.value(BucketField.STORAGE_ACCOUNT)).name();
        } catch (InvalidFieldException _) {
            return PLACEHOLDER;
        }
    }

    /** The commands work in the public cloud until they are told otherwise. */
    private static String inCloud(BucketForm form) {
        String code = form.value(BucketField.CLOUD);
        if (code.equals(AzureCloud.CHINA.code())) {
            return "az cloud set --name AzureChinaCloud && az login\n";
        }
        return code.equals(AzureCloud.US_GOVERNMENT.code())
                ? "az cloud set --name AzureUSGovernment && az login\n"
                : "";
    }
}
