package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.runtime.s3.S3Probe;

/** The probes for real storage. */
final class RealProbes {

    private RealProbes() {}

    static Probe of(StorageProfile profile, OpenedCredential credential) {
        return switch (credential) {
            case AccessKey _ -> ofKeyPair(profile);
            case OpenedCredential.AssumedRole _ -> new MissingProbe("An IAM role");
            case OpenedCredential.ServiceAccountKey _ -> new MissingProbe("A service account key");
            case OpenedCredential.AccountKey _, OpenedCredential.Sas _, OpenedCredential.ServicePrincipal _ ->
                new MissingProbe("Azure Blob Storage");
        };
    }

    private static Probe ofKeyPair(StorageProfile profile) {
        return switch (profile) {
            case AmazonS3Profile _,
                    CloudflareR2Profile _,
                    GoogleCloudStorageProfile _,
                    ManagedProfile _,
                    S3CompatibleProfile _ -> new S3Probe();
            case AzureBlobProfile _ -> throw new IllegalStateException("Azure has no key pairs.");
        };
    }
}
