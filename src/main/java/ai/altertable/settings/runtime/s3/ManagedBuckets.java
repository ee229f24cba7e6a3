package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.EgressPolicy;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.S3Client;

/** Creates built-in buckets on the managed storage. */
public final class ManagedBuckets {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** The region that S3 has no location constraint for. */
    private static final String UNCONSTRAINED = "us-east-1";

    private ManagedBuckets() {}

    /**
     * Creates the bucket; one that is there already and ours is as good as new.
     *
     * @throws RuntimeFailedException when the storage refused, could not be reached, or has a bucket of that name that is
     *     not ours
     */
    public static void createIfAbsent(
            RuntimeSettings.Managed managed, AccessKey key, EgressPolicy egress, String bucketName) {
        Surroundings here = Surroundings.ofThisMachine();
        S3Target target = new S3Target(
                Provider.ALTERTABLE,
                URI.create(managed.endpoint()),
                managed.region(),
                true,
                bucketName,
                KeyPrefix.NONE);
        try (S3Connector connector = new S3Connector(new GuardedDns(egress, here.names()), here.trust(), TIMEOUT)) {
            S3Client client = connector.client(target, key);
            Answer<?> created = Answer.to(() -> client.createBucket(create -> {
                create.bucket(bucketName);
                if (!target.region().equals(UNCONSTRAINED) && !target.region().equals("auto")) {
                    create.createBucketConfiguration(config -> config.locationConstraint(target.region()));
                }
            }));
            if (created instanceof No<?> no && !usable(client, bucketName)) {
                throw new RuntimeFailedException(sentence(no.failure(), target));
            }
        }
    }

    /** Whether the bucket is there and opens to our key, whatever became of creating it. */
    private static boolean usable(S3Client client, String bucketName) {
        return Answer.to(() -> client.headBucket(head -> head.bucket(bucketName))) instanceof Ok<?>;
    }

    private static String sentence(S3Failure failure, S3Target target) {
        String cause = switch (failure) {
            case S3Failure.Refused refused
            when refused.code().startsWith("BucketAlready") -> "Its name is taken by a bucket that is not ours.";
            case S3Failure.Refused refused
            when refused.kind() == S3Failure.Kind.DENIED -> "The managed storage's key may not create buckets.";
            case S3Failure.Refused _, S3Failure.Unreached _, S3Failure.Withheld _ ->
                Diagnoses.of(failure, target, "creating the bucket").cause();
        };
        return "The built-in bucket " + target.bucket() + " could not be created. " + cause;
    }
}
