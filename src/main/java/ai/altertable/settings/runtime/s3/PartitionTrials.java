package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;

/**
 * Whether another partition of AWS knows the key: partitions share no accounts, and keys look alike in all. What is sent is
 * signed and holds no secret.
 */
record PartitionTrials(Session session) {

    /** A region of each public partition that all its accounts may use. */
    private static final List<String> ONE_OF_EACH =
            List.of("us-east-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1");

    /** Some are slow to reach from others; the person does not wait for them. */
    private static final int SECONDS = 4;

    private record Known(String partition, Optional<String> region) {}

    Optional<Diagnosis> knownElsewhere(S3Failure failure) {
        S3Target target = session.target();
        if (target.provider() != Provider.AMAZON_S3
                || session.job().key().keyId().shape() != KeyShape.AWS_ACCESS_KEY_ID) {
            return Optional.empty();
        }
        List<CompletableFuture<Optional<Known>>> trials = ONE_OF_EACH.stream()
                .filter(region -> !partition(region).equals(partition(target.region())))
                .flatMap(region -> new RegionTrials(session).in(region).stream())
                // An operator's template without a region leads to the same place again.
                .filter(there -> !there.service().equals(target.service()))
                .map(there ->
                        session.fork(() -> ask(there)).completeOnTimeout(Optional.empty(), SECONDS, TimeUnit.SECONDS))
                .toList();
        return trials.stream()
                .flatMap(trial -> trial.join().stream())
                .findFirst()
                .map(known -> CredentialDiagnoses.otherPartition(
                        target, known.partition(), known.region().orElse(null), failure));
    }

    private Optional<Known> ask(S3Target there) {
        Answer<?> answer = Listing.first(session.client(there, session.job().key()), there);
        if (answer instanceof No<?> no
                && no.failure() instanceof Refused refused
                && refused.kind() == Kind.WRONG_REGION
                && refused.region() != null) {
            // The key may not have been looked at yet.
            Optional<S3Target> told = new RegionTrials(session).in(refused.region());
            return told.flatMap(place -> known(
                    place, Listing.first(session.client(place, session.job().key()), place)));
        }
        return known(there, answer);
    }

    private static Optional<Known> known(S3Target there, Answer<?> answer) {
        String name = name(partition(there.region()));
        if (answer instanceof No<?> no
                && (no.failure().is(Kind.NO_BUCKET) || no.failure().is(Kind.WRONG_SECRET))) {
            return Optional.of(new Known(name, Optional.empty()));
        }
        return KeyTrials.accepted(answer)
                ? Optional.of(new Known(name, Optional.of(there.region())))
                : Optional.empty();
    }

    private static String partition(String region) {
        return PartitionMetadata.of(Region.of(region)).id();
    }

    private static String name(String partition) {
        return switch (partition) {
            case "aws-cn" -> "AWS China";
            case "aws-us-gov" -> "AWS GovCloud (US)";
            case "aws-eusc" -> "the AWS European Sovereign Cloud";
            default -> "the worldwide AWS";
        };
    }
}
