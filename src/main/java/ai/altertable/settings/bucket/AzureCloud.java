package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;

/**
 * Azure's clouds, which share nothing: neither accounts nor sign-in. Hosts and authorities as in azure-identity's {@code
 * AzureAuthorityHosts} and Microsoft's lists of endpoints of each sovereign cloud.
 */
public enum AzureCloud {
    PUBLIC("public", "Azure", "blob.core.windows.net", "https://login.microsoftonline.com/"),
    CHINA("china", "Azure China", "blob.core.chinacloudapi.cn", "https://login.chinacloudapi.cn/"),
    US_GOVERNMENT(
            "usgovernment", "Azure US Government", "blob.core.usgovcloudapi.net", "https://login.microsoftonline.us/");

    private final String code;
    private final String label;
    private final String blobSuffix;
    private final URI authority;

    AzureCloud(String code, String label, String blobSuffix, String authority) {
        this.code = code;
        this.label = label;
        this.blobSuffix = blobSuffix;
        this.authority = URI.create(authority);
    }

    /** The stable name in the database and in the form; Terraform's {@code azurerm} knows clouds by these names too. */
    @JsonValue
    public String code() {
        return code;
    }

    /** As it is said on screen. */
    public String label() {
        return label;
    }

    /** The host of an account's blobs. */
    public String blobHost(StorageAccount account) {
        return account.name() + "." + blobSuffix;
    }

    /** The host of the same account for clients that work with folders. */
    public String dfsHost(StorageAccount account) {
        return blobHost(account).replace(".blob.", ".dfs.");
    }

    /** Where service principals of this cloud sign in. */
    public URI authority() {
        return authority;
    }

    /**
     * The cloud with this {@link #code()}; an empty one means {@link #PUBLIC}.
     *
     * @throws InvalidFieldException when there is none
     */
    @JsonCreator
    public static AzureCloud ofCode(String code) {
        for (AzureCloud cloud : values()) {
            if (cloud.code.equals(code)) {
                return cloud;
            }
        }
        if (code.isEmpty()) {
            return PUBLIC;
        }
        throw new InvalidFieldException(BucketField.CLOUD, "Choose one of Azure's clouds.");
    }
}
