package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** A container at Azure Blob Storage; where its data lives was decided with the account. */
@JsonTypeName("azure")
public record AzureBlobProfile(StorageAccount account, String container, KeyPrefix prefix, AzureCloud cloud)
        implements StorageProfile {

    public AzureBlobProfile {
        ContainerNameRules.check(container);
    }

    @Override
    public String bucketName() {
        return container;
    }

    /** The host of the account's blobs, at its public endpoint. */
    public String host() {
        return cloud.blobHost(account);
    }
}
