package ai.altertable.settings.demo.storage;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/** The AWS SDK's client, as a user of the demo would set it up. */
final class DemoS3 {

    private DemoS3() {}

    static S3Client client(DemoStorage storage, String accessKeyId, String secretAccessKey) {
        return S3Client.builder()
                .endpointOverride(URI.create(storage.endpoint()))
                .forcePathStyle(true)
                .region(Region.of(storage.region()))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, secretAccessKey)))
                .httpClientBuilder(Apache5HttpClient.builder())
                .overrideConfiguration(o -> o.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    static S3Client writer(DemoStorage storage) {
        return client(storage, storage.keys().get(0));
    }

    static S3Client reader(DemoStorage storage) {
        return client(storage, storage.keys().get(1));
    }

    private static S3Client client(DemoStorage storage, DemoKey key) {
        return client(storage, key.accessKeyId(), key.secretAccessKey());
    }
}
