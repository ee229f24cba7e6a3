package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.CloudflareR2Profile;
import ai.altertable.settings.bucket.KeyShape;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Refused;
import ai.altertable.settings.runtime.s3.S3Failure.Withheld;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Tries what may have gone wrong in copying a key, before saying that it did. */
final class KeyTrials {

    private final Session session;
    private final S3Target target;
    private final AccessKey key;

    /** @param target where to try; not always where the form says, which may have the wrong region */
    KeyTrials(Session session, S3Target target) {
        this.session = session;
        this.target = target;
        key = session.job().key();
    }

    /**
     * What can be said of the key without sending it. A secret that stands in the key id's field is not sent as an id,
     * which travels in clear text and ends up in logs.
     */
    Optional<Diagnosis> beforeSending() {
        if (key.keyId().shape().surelySecret() && key.secret().shape().surelyKeyId()) {
            return Optional.of(CredentialDiagnoses.swapped(new Withheld(), works(key.swapped())));
        }
        if (!OpenedKey.sendable(key)) {
            return Optional.of(unknown(new Withheld()));
        }
        if (session.job().profile() instanceof CloudflareR2Profile r2) {
            boolean accountId = OpenedKey.isKeyId(key, r2.accountId().value());
            if (accountId || OpenedKey.cloudflareToken(key.keyId())) {
                return Optional.of(CredentialDiagnoses.notAnR2Key(accountId));
            }
        }
        return OpenedKey.secretIsTrimmedUnasked(key) && trimmedWorks()
                ? Optional.of(CredentialDiagnoses.padded(new Withheld(), false))
                : Optional.empty();
    }

    Diagnosis unknown(S3Failure failure) {
        CompletableFuture<Boolean> trimmed = session.fork(this::trimmedWorks);
        CompletableFuture<Optional<Diagnosis>> elsewhere =
                session.fork(() -> new PartitionTrials(session).knownElsewhere(failure));
        boolean swappedWorks = swappedWorks();
        KeyShape shape = key.keyId().shape();
        if (trimmed.join()) {
            return CredentialDiagnoses.padded(failure, OpenedKey.padded(key.keyId()));
        }
        if (swappedWorks) {
            return CredentialDiagnoses.swapped(failure, true);
        }
        if (key.sessionToken() != null && shape == KeyShape.AWS_TEMPORARY_KEY_ID) {
            return isTemporary(failure)
                    ? CredentialDiagnoses.sessionToken(failure)
                    : CredentialDiagnoses.unknownKey(target, shape, failure);
        }
        return shape == KeyShape.AWS_OTHER_ID || shape == KeyShape.AWS_TEMPORARY_KEY_ID || isTemporary(failure)
                ? CredentialDiagnoses.notAKey(shape, failure)
                : elsewhere.join().orElseGet(() -> CredentialDiagnoses.unknownKey(target, shape, failure));
    }

    Diagnosis wrongSecret(S3Failure failure) {
        if (trimmedWorks()) {
            return CredentialDiagnoses.padded(failure, OpenedKey.padded(key.keyId()));
        }
        boolean misshapen = target.provider() == Provider.CLOUDFLARE_R2
                && key.keyId().shape() == KeyShape.HEX_32
                && key.secret().shape() != KeyShape.HEX_64;
        return misshapen ? CredentialDiagnoses.notAnR2Secret(failure) : CredentialDiagnoses.wrongSecret(failure);
    }

    private static boolean isTemporary(S3Failure failure) {
        return failure.is(S3Failure.Kind.TEMPORARY_KEY);
    }

    private boolean trimmedWorks() {
        if (!OpenedKey.padded(key)) {
            return false;
        }
        try (AccessKey trimmed = OpenedKey.trimmed(key)) {
            return works(trimmed);
        }
    }

    /** Sends the secret as a key id, so only when it may well be one. */
    private boolean swappedWorks() {
        if (key.keyId().shape().surelyKeyId() || key.secret().shape().surelySecret()) {
            return false;
        }
        try (AccessKey trimmed = OpenedKey.trimmed(key)) {
            AccessKey swapped = trimmed.swapped();
            return OpenedKey.sendable(swapped) && works(swapped);
        }
    }

    private boolean works(AccessKey other) {
        return accepted(Listing.first(session.client(target, other), target));
    }

    /** Whether key and secret were accepted, whatever became of the rest. */
    static boolean accepted(Answer<?> answer) {
        return switch (answer) {
            case Ok<?> _ -> true;
            case No<?> no ->
                no.failure() instanceof Refused refused
                        && switch (refused.kind()) {
                            case DENIED, REQUESTER_PAYS, KMS_DENIED, KMS_UNUSABLE, NO_BUCKET, INVALID_BUCKET_NAME ->
                                true;
                            case WRONG_REGION,
                                    UNKNOWN_KEY,
                                    WRONG_SECRET,
                                    TEMPORARY_KEY,
                                    CLOCK_SKEW,
                                    WRONG_ADDRESSING,
                                    NEEDS_HTTPS,
                                    ACCOUNT_PROBLEM,
                                    LOCK_NEEDS_CHECKSUM,
                                    LOCKED,
                                    PRECONDITION_FAILED,
                                    NOT_SUPPORTED,
                                    THROTTLED,
                                    SERVER_ERROR,
                                    INTERMEDIARY,
                                    REDIRECTED,
                                    OTHER -> false;
                        };
        };
    }
}
