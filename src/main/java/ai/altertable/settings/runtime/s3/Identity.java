package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.BUCKET_EXISTS;
import static ai.altertable.settings.bucket.connection.CheckName.CLOCKS_AGREE;
import static ai.altertable.settings.bucket.connection.CheckName.KEY_RECOGNISED;
import static ai.altertable.settings.bucket.connection.CheckName.LIST;
import static ai.altertable.settings.bucket.connection.CheckName.REGION_MATCHES;
import static ai.altertable.settings.bucket.connection.CheckName.SECRET_CORRECT;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Reads key, secret, region and bucket off the answer to the first signed request. */
final class Identity {

    private final Session session;
    private final S3Target target;
    private final KeyTrials keys;
    private final PlaceTrials places;

    Identity(Session session) {
        this.session = session;
        target = session.target();
        keys = new KeyTrials(session);
        places = new PlaceTrials(session);
    }

    /** What is known of the bucket, or empty when there is no use in going on. */
    Optional<Access> judge(Answer<ListObjectsV2Response> answer) {
        return switch (answer) {
            case Ok<ListObjectsV2Response> ok when Listing.ofBucket(ok.value()) -> listed(ok);
            case Ok<ListObjectsV2Response> ok -> {
                accepted(REGION_MATCHES, ok.took());
                yield failed(BUCKET_EXISTS, ok.took(), places.otherBucket());
            }
            case No<ListObjectsV2Response> no ->
                no.failure() instanceof Refused refused
                        ? refused(refused, no.took())
                        : failed(LIST, no.took(), Diagnoses.of(no.failure(), target, "listing the bucket"));
        };
    }

    private Optional<Access> listed(Ok<ListObjectsV2Response> ok) {
        accepted(BUCKET_EXISTS, ok.took());
        session.passed(LIST, ok.took(), "");
        return Optional.of(new Access(true, ok.value().contents().stream().findFirst()));
    }

    private Optional<Access> refused(Refused refused, Duration took) {
        return switch (refused.kind()) {
            case CLOCK_SKEW -> failed(CLOCKS_AGREE, took, ServiceDiagnoses.clockSkew(refused.evidence()));
            case UNKNOWN_KEY, TEMPORARY_KEY -> failed(KEY_RECOGNISED, took, keys.unknown(refused));
            case WRONG_SECRET -> {
                session.passed(KEY_RECOGNISED, took, "");
                yield failed(SECRET_CORRECT, took, keys.wrongSecret(refused));
            }
            case WRONG_REGION -> failed(REGION_MATCHES, took, PlaceDiagnoses.wrongRegion(target, refused));
            case NO_BUCKET, INVALID_BUCKET_NAME, WRONG_ADDRESSING -> {
                accepted(REGION_MATCHES, took);
                yield failed(BUCKET_EXISTS, took, places.missing(refused));
            }
            case DENIED -> denied(refused, took);
            case KMS_DENIED, LOCK_NEEDS_CHECKSUM, PRECONDITION_FAILED, NOT_SUPPORTED, THROTTLED, SERVER_ERROR, OTHER ->
                failed(LIST, took, Diagnoses.of(refused, target, "listing the bucket"));
        };
    }

    private Optional<Access> denied(Refused refused, Duration took) {
        accepted(REGION_MATCHES, took);
        Optional<Diagnosis> elsewhere = places.elsewhere(refused);
        if (elsewhere.isPresent()) {
            return failed(BUCKET_EXISTS, took, elsewhere.get());
        }
        session.passed(BUCKET_EXISTS, took, "It may not be listed");
        session.log().add(Check.failed(LIST, took, PermissionDiagnoses.denied(target, Permission.LIST, refused)));
        return Optional.of(new Access(false, Optional.empty()));
    }

    /** Everything up to here is in order: the service got as far as the bucket. */
    private void accepted(CheckName last, Duration took) {
        session.passed(KEY_RECOGNISED, took, "");
        session.passed(SECRET_CORRECT, took, "");
        session.passed(REGION_MATCHES, took, target.region());
        if (last == BUCKET_EXISTS) {
            session.passed(BUCKET_EXISTS, took, target.bucket());
        }
    }

    private Optional<Access> failed(CheckName name, Duration took, Diagnosis diagnosis) {
        session.log().add(Check.failed(name, took, diagnosis));
        return Optional.empty();
    }
}
