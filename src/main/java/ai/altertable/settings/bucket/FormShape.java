package ai.altertable.settings.bucket;

import static ai.altertable.settings.bucket.BucketField.ACCOUNT_ID;
import static ai.altertable.settings.bucket.BucketField.ADDRESSING_STYLE;
import static ai.altertable.settings.bucket.BucketField.BUCKET_NAME;
import static ai.altertable.settings.bucket.BucketField.CLOUD;
import static ai.altertable.settings.bucket.BucketField.CONTAINER;
import static ai.altertable.settings.bucket.BucketField.ENDPOINT;
import static ai.altertable.settings.bucket.BucketField.JURISDICTION;
import static ai.altertable.settings.bucket.BucketField.PREFIX;
import static ai.altertable.settings.bucket.BucketField.REGION;
import static ai.altertable.settings.bucket.BucketField.REQUESTER_PAYS;
import static ai.altertable.settings.bucket.BucketField.STORAGE_ACCOUNT;

import java.util.List;

/** What each provider's form consists of; what a kind of credential adds to it stands in {@link CredentialKind}. */
public final class FormShape {

    private FormShape() {}

    /** The fields that say where the bucket is, in the order of the form. */
    public static List<BucketField> place(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 -> List.of(BUCKET_NAME, PREFIX, REQUESTER_PAYS, REGION);
            case CLOUDFLARE_R2 -> List.of(BUCKET_NAME, PREFIX, ACCOUNT_ID, JURISDICTION);
            case GOOGLE_CLOUD_STORAGE -> List.of(BUCKET_NAME, PREFIX);
            case AZURE_BLOB -> List.of(STORAGE_ACCOUNT, CONTAINER, PREFIX, CLOUD);
            case S3_COMPATIBLE -> List.of(ENDPOINT, BUCKET_NAME, PREFIX, REGION, ADDRESSING_STYLE);
            case ALTERTABLE -> List.of(BUCKET_NAME);
        };
    }

    /** The field that holds what {@link StorageProfile#bucketName()} will be. */
    public static BucketField name(Provider provider) {
        return switch (provider) {
            case AZURE_BLOB -> CONTAINER;
            case AMAZON_S3, CLOUDFLARE_R2, GOOGLE_CLOUD_STORAGE, S3_COMPATIBLE, ALTERTABLE -> BUCKET_NAME;
        };
    }

    /** The kinds of credential a provider takes, the one that is meant unless another is chosen first. */
    public static List<CredentialKind> kinds(Provider provider) {
        return switch (provider) {
            case AMAZON_S3 ->
                List.of(CredentialKind.ACCESS_KEY, CredentialKind.ASSUMED_ROLE, CredentialKind.TEMPORARY_KEY);
            case CLOUDFLARE_R2, S3_COMPATIBLE -> List.of(CredentialKind.ACCESS_KEY);
            case GOOGLE_CLOUD_STORAGE -> List.of(CredentialKind.HMAC_KEY, CredentialKind.SERVICE_ACCOUNT_KEY);
            case AZURE_BLOB ->
                List.of(CredentialKind.ACCOUNT_KEY, CredentialKind.SAS, CredentialKind.SERVICE_PRINCIPAL);
            case ALTERTABLE -> List.of(CredentialKind.MANAGED);
        };
    }
}
