package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.R2Jurisdiction;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Looks for the bucket where it might be instead. */
record PlaceTrials(Session session) {

    /** The service found no such bucket, or none where it looked for a name. */
    Diagnosis missing(Refused refused) {
        S3Target target = session.target();
        if (refused.is(Kind.WRONG_ADDRESSING) || new AddressingTrial(session).works()) {
            return PlaceDiagnoses.wrongAddressing(target, refused);
        }
        return elsewhere(refused).orElseGet(() -> Diagnoses.of(refused, target, "looking for the bucket"));
    }

    /** The service answered with something other than the bucket's list. */
    Diagnosis otherBucket() {
        S3Target target = session.target();
        S3Failure answer = new Refused(Kind.WRONG_ADDRESSING, 200, "");
        return new AddressingTrial(session).works()
                ? PlaceDiagnoses.wrongAddressing(target, answer)
                : PlaceDiagnoses.noBucket(target, answer);
    }

    /**
     * The region where the bucket can be listed, if the refusal may be for the sake of another one. Some services name a
     * region in every refusal, so what is told counts only once it is proved.
     */
    Optional<S3Target> otherRegion(Refused refused) {
        if (!refused.silent() && refused.region() == null) {
            return Optional.empty();
        }
        return new RegionTrials(session)
                .elsewhere(refused)
                .filter(there -> refused.silent()
                        || Listing.first(session.client(there, session.job().key()), there)
                                instanceof Ok<ListObjectsV2Response>);
    }

    /** The jurisdiction of the account that has the bucket, if it is not the chosen one. */
    Optional<Diagnosis> elsewhere(S3Failure failure) {
        if (!(session.job().profile() instanceof CloudflareR2Profile profile)) {
            return Optional.empty();
        }
        record Trial(R2Jurisdiction jurisdiction, CompletableFuture<Boolean> works) {}
        List<Trial> trials = R2Jurisdiction.KNOWN.stream()
                .filter(jurisdiction -> !jurisdiction.equals(profile.jurisdiction()))
                .map(jurisdiction -> new Trial(jurisdiction, session.fork(() -> listable(profile, jurisdiction))))
                .toList();
        return trials.stream()
                .filter(trial -> trial.works().join())
                .findFirst()
                .map(trial -> PlaceDiagnoses.jurisdiction(session.target(), trial.jurisdiction(), failure));
    }

    private boolean listable(CloudflareR2Profile profile, R2Jurisdiction jurisdiction) {
        S3Target target = session.target()
                .withService(URI.create(
                        S3Targets.r2Service(profile, jurisdiction, session.job().settings())));
        if (target.service().equals(session.target().service())) {
            return false;
        }
        return switch (Listing.first(session.client(target, session.job().key()), target)) {
            case Ok<ListObjectsV2Response> ok -> Listing.ofBucket(ok.value());
            case No<ListObjectsV2Response> _ -> false;
        };
    }
}
