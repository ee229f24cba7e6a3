package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Lists the bucket in every jurisdiction we know: a bucket is in one of them, and the others have never heard of it. */
record JurisdictionSearch(Session session, Findings findings) {

    private record Trial(R2Jurisdiction jurisdiction, CompletableFuture<Boolean> lists) {}

    void run(CloudflareR2Profile profile) {
        SearchKey.of(session.job().key()).ifPresent(key -> run(profile, key));
    }

    private void run(CloudflareR2Profile profile, AccessKey key) {
        List<Trial> trials = R2Jurisdiction.KNOWN.stream()
                .map(jurisdiction -> new Trial(jurisdiction, session.fork(() -> lists(at(profile, jurisdiction), key))))
                .toList();
        trials.stream()
                .filter(trial -> trial.lists().join())
                .findFirst()
                .ifPresent(trial -> findings.add(
                        BucketField.JURISDICTION,
                        trial.jurisdiction().equals(R2Jurisdiction.DEFAULT)
                                ? "default"
                                : trial.jurisdiction().code()));
    }

    private S3Target at(CloudflareR2Profile profile, R2Jurisdiction jurisdiction) {
        String service =
                S3Targets.r2Service(profile, jurisdiction, session.job().settings());
        return session.target().withService(URI.create(service));
    }

    private boolean lists(S3Target target, AccessKey key) {
        return Listing.first(session.client(target, key), target) instanceof Ok<ListObjectsV2Response> ok
                && Listing.ofBucket(ok.value());
    }
}
