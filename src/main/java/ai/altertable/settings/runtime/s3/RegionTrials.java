package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.AzureBlobProfile;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.GoogleCloudStorageProfile;
import ai.altertable.settings.bucket.ManagedProfile;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which region the bucket is in: told by the refusal, or asked for without a signature. */
record RegionTrials(Session session) {

    /** The bucket's place, if it is known and not the one chosen. */
    Optional<S3Target> elsewhere(Refused refused) {
        S3Target target = session.target();
        String told = refused.region();
        return (told == null || told.equals(target.region()) ? new Unsigned(session).region(target) : Optional.of(told))
                .filter(region -> !region.equals(target.region()))
                .flatMap(this::in);
    }

    /** The same bucket, looked for in another region; empty where that makes no address. */
    Optional<S3Target> in(String region) {
        try {
            S3Target there = switch (session.job().profile()) {
                case AmazonS3Profile s3 ->
                    S3Targets.of(
                            new AmazonS3Profile(s3.bucketName(), s3.prefix(), new Region(region), s3.requesterPays()),
                            session.job().settings());
                case S3CompatibleProfile _ -> beside(session.target(), region);
                case AzureBlobProfile _, CloudflareR2Profile _, GoogleCloudStorageProfile _, ManagedProfile _ ->
                    session.target().withRegion(region);
            };
            var _ = there.bucketUri();
            return Optional.of(there);
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /** Many services have a host for each region, with its name in it: {@code s3.eu-west-1.example.com}. */
    private static S3Target beside(S3Target target, String region) {
        String host = target.service().getHost();
        String label = "(?<=^|[.-])" + Pattern.quote(target.region().toLowerCase(Locale.ROOT)) + "(?=[.])";
        String other = host.replaceFirst(label, region);
        return other.equals(host)
                ? target.withRegion(region)
                : target.withService(URI.create(target.service().toString().replace(host, other)))
                        .withRegion(region);
    }
}
