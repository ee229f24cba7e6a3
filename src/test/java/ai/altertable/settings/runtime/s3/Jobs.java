package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.R2AccountId;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.EgressPolicy;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Jobs for a probe, all at a server of the test's own. */
final class Jobs {

    static final EgressPolicy LOOPBACK = (address, _) -> address.isLoopbackAddress();
    static final EgressPolicy NOTHING = (InetAddress _, int _) -> false;
    static final String BUCKET = "acme-lake";
    static final String KEY = "acme-writer";
    static final String SECRET = "the-secret-of-the-writer";
    static final String ACCOUNT = "0123456789abcdef0123456789abcdef";

    private Jobs() {}

    static StorageProfile custom(String endpoint, AddressingStyle style) {
        return custom(endpoint, BUCKET, "raw/", style);
    }

    static StorageProfile custom(String endpoint, String bucket, String prefix, AddressingStyle style) {
        return new S3CompatibleProfile(
                bucket, new KeyPrefix(prefix), new Endpoint(endpoint), new Region("eu-west-1"), style);
    }

    static StorageProfile amazon(String region) {
        return new AmazonS3Profile(BUCKET, new KeyPrefix("raw/"), new Region(region));
    }

    static StorageProfile r2(String jurisdiction) {
        return new CloudflareR2Profile(
                BUCKET, new KeyPrefix("raw"), new R2AccountId(ACCOUNT), new R2Jurisdiction(jurisdiction));
    }

    static StorageProfile google() {
        return new GoogleCloudStorageProfile(BUCKET, KeyPrefix.NONE);
    }

    static StorageProfile managed() {
        return new ManagedProfile(BUCKET, KeyPrefix.NONE, "eu-de");
    }

    /** Every provider's endpoint is this one. */
    static RuntimeSettings settings(String endpoint) {
        return new RuntimeSettings(
                "",
                Map.of("s3", endpoint, "r2", endpoint, "gcs", endpoint),
                List.of(),
                new RuntimeSettings.Managed(endpoint, "eu-central-1", ""));
    }

    static AccessKey key(String id, String secret) {
        return new AccessKey(Secret.of(id), Secret.of(secret));
    }

    static ProbeJob job(StorageProfile profile, String endpoint) {
        return job(profile, endpoint, KEY, SECRET);
    }

    static ProbeJob job(StorageProfile profile, String endpoint, String keyId, String secret) {
        return new ProbeJob(profile, key(keyId, secret), settings(endpoint), LOOPBACK, Duration.ofSeconds(30));
    }

    static ConnectionReport run(ProbeJob job) {
        return new S3Probe().run(job, _ -> {}, new Cancellation());
    }
}
