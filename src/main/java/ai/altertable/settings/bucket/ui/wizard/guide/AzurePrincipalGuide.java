package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.ui.wizard.guide.GuideText.Snippet;
import java.util.List;

/** A service principal with a role on one container. */
final class AzurePrincipalGuide {

    private AzurePrincipalGuide() {}

    static GuideText of(String account, String container, Access access, String cloud) {
        String role = switch (access) {
            case READ_AND_WRITE -> "Storage Blob Data Contributor";
            case READ_ONLY -> "Storage Blob Data Reader";
        };
        String scope = "/subscriptions/SUBSCRIPTION/resourceGroups/RESOURCE_GROUP/providers/Microsoft.Storage"
                + "/storageAccounts/" + account + "/blobServices/default/containers/" + container;
        return new GuideText(
                "Register an application and give it the role " + role
                        + " on this container. Owner or Contributor is not"
                        + " enough: they manage the account, and read no data. A new role takes up to ten minutes to work.",
                List.of(
                        "In the Azure portal, open Microsoft Entra ID, App registrations, and register an application.",
                        "Its overview shows the tenant ID and the client ID.",
                        "Under Certificates & secrets, add a client secret and copy its value: it is shown once.",
                        "Open the container " + container + " of " + account
                                + ", then Access Control (IAM), and assign " + role + " to the application."),
                List.of(
                        new Snippet("Azure CLI", cloud + """
                                az ad sp create-for-rbac --name altertable --role "%s" \\
                                  --scopes %s""".formatted(role, scope)),
                        new Snippet("Terraform", terraform(role, scope))));
    }

    private static String terraform(String role, String scope) {
        return """
                resource "azuread_application" "altertable" {
                  display_name = "altertable"
                }
                resource "azuread_service_principal" "altertable" {
                  client_id = azuread_application.altertable.client_id
                }
                resource "azuread_application_password" "altertable" {
                  application_id = azuread_application.altertable.id
                }
                resource "azurerm_role_assignment" "altertable" {
                  scope                = "%s"
                  role_definition_name = "%s"
                  principal_id         = azuread_service_principal.altertable.object_id
                }""".formatted(scope, role);
    }
}
