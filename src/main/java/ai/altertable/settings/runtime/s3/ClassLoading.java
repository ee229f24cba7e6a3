package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.RuntimeSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Builds a client and signs requests that never leave: nothing may be reached, so each ends when it would connect. What
 * it leaves behind is loaded classes, which are most of the time of a process's first request.
 */
final class ClassLoading {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private ClassLoading() {}

    static void run(Surroundings surroundings) {
        GuardedDns nowhere = new GuardedDns((_, _) -> false, surroundings.names());
        S3Target target = S3Targets.of(
                new S3CompatibleProfile(
                        "warm-up",
                        KeyPrefix.NONE,
                        new Endpoint("http://127.0.0.1:9"),
                        new Region("us-east-1"),
                        AddressingStyle.PATH),
                new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", "")));
        try (AccessKey key = new AccessKey(Secret.of("warm-up"), Secret.of("warm-up"));
                S3Connector connector = new S3Connector(nowhere, surroundings.trust(), TIMEOUT)) {
            S3Client client = connector.client(target, key);
            attempt(() -> client.listObjectsV2(list -> list.bucket("warm-up").maxKeys(1)));
            attempt(() -> client.putObject(
                    put -> put.bucket("warm-up").key("warm-up").ifNoneMatch("*"), RequestBody.fromString("warm-up")));
        }
    }

    private static void attempt(Runnable request) {
        try {
            request.run();
        } catch (SdkException _) {
            // It was not meant to arrive.
        }
    }
}
