package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** A SAS for one container. */
final class AzureSasGuide {

    private AzureSasGuide() {}

    static GuideText of(String account, String container, Access access, String cloud) {
        return new GuideText(
                "Create a SAS token for this container alone. It ends on the day you choose: Altertable shows that day and"
                        + " warns before it.",
                List.of(
                        "In the Azure portal, open the storage account " + account + ", then Containers, then "
                                + container + ".",
                        "Choose Shared access tokens.",
                        "Permissions: " + words(access) + ".",
                        "Choose the expiry and HTTPS only, then Generate SAS token and URL.",
                        "Copy the Blob SAS token: it is shown once."),
                List.of(
                        new Snippet("Azure CLI", cloud + """
                                az storage container generate-sas --account-name %s --name %s \\
                                  --permissions %s --expiry EXPIRY --https-only --output tsv""".formatted(account, container, letters(access))),
                        new Snippet("Terraform", terraform(account, container, access))));
    }

    private static String terraform(String account, String container, Access access) {
        boolean writes = access == Access.READ_AND_WRITE;
        return """
                data "azurerm_storage_account" "lake" {
                  name                = "%1$s"
                  resource_group_name = "RESOURCE_GROUP"
                }
                data "azurerm_storage_account_blob_container_sas" "altertable" {
                  connection_string = data.azurerm_storage_account.lake.primary_connection_string
                  container_name    = "%2$s"
                  https_only        = true
                  start             = "START"
                  expiry            = "EXPIRY"
                  permissions {
                    read   = true
                    list   = true
                    add    = %3$s
                    create = %3$s
                    write  = %3$s
                    delete = %3$s
                  }
                }
                output "altertable_sas" {
                  value     = data.azurerm_storage_account_blob_container_sas.altertable.sas
                  sensitive = true
                }""".formatted(account, container, writes);
    }

    private static String words(Access access) {
        return switch (access) {
            case READ_AND_WRITE -> "Read, Add, Create, Write, Delete and List";
            case READ_ONLY -> "Read and List";
        };
    }

    private static String letters(Access access) {
        return switch (access) {
            case READ_AND_WRITE -> "racwdl";
            case READ_ONLY -> "rl";
        };
    }
}
