package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Scheme, region and addressing style of a service that is known by its host name alone. */
record PlaceSearch(Session session, Findings findings) {

    void run() {
        Optional<S3Target> reached =
                findings.wants(BucketField.ENDPOINT) ? new SchemeSearch(session).run() : Optional.of(session.target());
        reached.ifPresent(target -> {
            findings.add(BucketField.ENDPOINT, target.service().toString());
            new RegionHeader(session.at(target)).ask().ifPresent(findings::region);
            SearchKey.of(session.job().key()).ifPresent(key -> list(target, key));
        });
    }

    private void list(S3Target target, AccessKey key) {
        if (!findings.wants(BucketField.ADDRESSING_STYLE)) {
            lists(target, key);
            return;
        }
        S3Target inPath = target.withPathStyle(true);
        S3Target inHost = target.withPathStyle(false);
        boolean same = inPath.bucketUri().equals(inHost.bucketUri());
        CompletableFuture<Boolean> otherwise = session.fork(() -> !same && lists(inHost, key));
        // Where both work, the one that needs no name of its own.
        if (lists(inPath, key)) {
            findings.style(true);
        } else if (otherwise.join()) {
            findings.style(false);
        }
    }

    /** Lists the bucket in the region that the service asks for, if it asks for one. */
    private boolean lists(S3Target target, AccessKey key) {
        Answer<ListObjectsV2Response> answer = Listing.first(session.client(target, key), target);
        String signedFor = target.region();
        if (answer instanceof No<?> no
                && no.failure() instanceof Refused refused
                && refused.is(Kind.WRONG_REGION)
                && refused.region() != null) {
            signedFor = refused.region();
            findings.region(signedFor);
            S3Target there = target.withRegion(signedFor);
            answer = Listing.first(session.client(there, key), there);
        }
        if (answer instanceof Ok<ListObjectsV2Response> ok && Listing.ofBucket(ok.value())) {
            findings.region(signedFor);
            return true;
        }
        return false;
    }
}
