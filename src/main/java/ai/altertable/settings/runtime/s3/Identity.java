package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.BUCKET_EXISTS;
import static ai.altertable.settings.bucket.connection.CheckName.KEY_RECOGNISED;
import static ai.altertable.settings.bucket.connection.CheckName.LIST;
import static ai.altertable.settings.bucket.connection.CheckName.REGION_MATCHES;
import static ai.altertable.settings.bucket.connection.CheckName.SECRET_CORRECT;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** Reads key, secret, region and bucket off the answer to the first signed request. */
final class Identity {

    private static final String LISTING = "listing the bucket";

    private final Session session;
    private final S3Target target;
    private final KeyTrials keys;
    private final PlaceTrials places;
    private final RegionTrials regions;
    private final ListTrials lists;

    Identity(Session session) {
        this.session = session;
        target = session.target();
        keys = new KeyTrials(session, target);
        places = new PlaceTrials(session);
        regions = new RegionTrials(session);
        lists = new ListTrials(session);
    }

    /** What is known of the bucket, or empty when there is no use in going on. */
    Optional<Access> judge(Answer<ListObjectsV2Response> answer) {
        return switch (answer) {
            case Ok<ListObjectsV2Response> ok
            when Listing.ofBucket(ok.value()) -> {
                accepted(BUCKET_EXISTS, ok.took());
                yield Optional.of(lists.listed(ok));
            }
            case Ok<ListObjectsV2Response> ok -> {
                accepted(REGION_MATCHES, ok.took());
                yield failed(BUCKET_EXISTS, ok.took(), places.otherBucket());
            }
            case No<ListObjectsV2Response> no ->
                no.failure() instanceof Refused refused
                        ? refused(refused, no.took())
                        : failed(LIST, no.took(), Diagnoses.of(no.failure(), target, LISTING));
        };
    }

    private Optional<Access> refused(Refused refused, Duration took) {
        return switch (refused.kind()) {
            case UNKNOWN_KEY, TEMPORARY_KEY -> failed(KEY_RECOGNISED, took, keys.unknown(refused));
            case ACCOUNT_PROBLEM -> failed(KEY_RECOGNISED, took, Diagnoses.of(refused, target, LISTING));
            case WRONG_SECRET -> {
                session.passed(KEY_RECOGNISED, took, "");
                yield failed(SECRET_CORRECT, took, keys.wrongSecret(refused));
            }
            case WRONG_REGION -> wrongRegion(refused, regions.elsewhere(refused), took);
            case NO_BUCKET, INVALID_BUCKET_NAME, WRONG_ADDRESSING -> {
                accepted(REGION_MATCHES, took);
                yield failed(BUCKET_EXISTS, took, places.missing(refused));
            }
            case DENIED -> denied(refused, took);
            case REQUESTER_PAYS -> {
                accepted(BUCKET_EXISTS, took);
                yield failed(LIST, took, ServiceDiagnoses.requesterPays(target, refused));
            }
            case NOT_SUPPORTED, OTHER -> unable(refused, took);
            case CLOCK_SKEW,
                    NEEDS_HTTPS,
                    KMS_DENIED,
                    KMS_UNUSABLE,
                    LOCK_NEEDS_CHECKSUM,
                    LOCKED,
                    PRECONDITION_FAILED,
                    THROTTLED,
                    SERVER_ERROR,
                    INTERMEDIARY,
                    REDIRECTED -> failed(LIST, took, Diagnoses.of(refused, target, LISTING));
        };
    }

    private Optional<Access> wrongRegion(Refused refused, Optional<S3Target> there, Duration took) {
        new WrongRegion(session).report(refused, there, took);
        return Optional.empty();
    }

    private Optional<Access> denied(Refused refused, Duration took) {
        Optional<S3Target> there = places.otherRegion(refused);
        if (there.isPresent()) {
            return wrongRegion(refused, there, took);
        }
        accepted(REGION_MATCHES, took);
        Optional<Diagnosis> elsewhere = places.elsewhere(refused);
        if (elsewhere.isPresent()) {
            return failed(BUCKET_EXISTS, took, elsewhere.get());
        }
        session.passed(BUCKET_EXISTS, took, "It may not be listed");
        session.log().add(Check.failed(LIST, took, PermissionDiagnoses.denied(target, Permission.LIST, refused)));
        return Optional.of(new Access(Access.Lists.DENIED, Optional.empty()));
    }

    /** The service made nothing of the request: the list it knows may be the old one, or the region another. */
    private Optional<Access> unable(Refused refused, Duration took) {
        Optional<S3Target> there = refused.silent() ? regions.elsewhere(refused) : Optional.empty();
        if (there.isPresent()) {
            return wrongRegion(refused, there, took);
        }
        Optional<Access> old = lists.old(refused);
        if (old.isPresent()) {
            accepted(BUCKET_EXISTS, took);
            return old;
        }
        boolean anotherKind = refused.is(Kind.NOT_SUPPORTED) && refused.code().equals("MethodNotAllowed");
        return anotherKind
                ? failed(BUCKET_EXISTS, took, PlaceDiagnoses.invalidName(target, refused))
                : failed(LIST, took, Diagnoses.of(refused, target, LISTING));
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
