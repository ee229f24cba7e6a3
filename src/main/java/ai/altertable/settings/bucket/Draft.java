package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form under way: a bucket being connected, edited, or given a new credential. Survives reload, Back and restart;
 * secrets are in it only sealed.
 *
 * @param userId whose draft it is; nobody else sees it
 * @param bucketId the id the bucket has, or will have: what secrets are sealed for exists before them
 * @param base what is being changed; null for a new bucket
 * @param credential the parts entered so far; in an edit, missing parts mean "keep the stored one"
 * @param revision grows with every change of form or credential
 * @param tested the last test; counts only while it is of the current revision
 */
public record Draft(
        UUID id,
        UUID organizationId,
        UUID userId,
        UUID bucketId,
        Purpose purpose,
        @Nullable Base base,
        BucketForm form,
        SealedCredential credential,
        int revision,
        @Nullable Tested tested) {

    /** What the draft is for. */
    public enum Purpose {
        CONNECT,
        EDIT,
        /** A new credential for a bucket that otherwise stays as it is. */
        ROTATE
    }

    /** The bucket as it was when the draft was begun. */
    public record Base(String slug, int version, BucketForm form) {}

    /**
     * A finished test of this draft.
     *
     * @param revision the draft's when the test was started
     * @param beside the report of the stored credential, tested at the same time; only when rotating
     */
    public record Tested(
            int revision, ConnectionReport report, @Nullable ConnectionReport beside) {}

    /** The last test if nothing was changed since, else null. */
    public @Nullable Tested current() {
        return tested != null && tested.revision() == revision ? tested : null;
    }

    /** What a role that Altertable is to take on for this bucket has to ask for. */
    public String externalId() {
        return ExternalId.of(bucketId);
    }

    SealContext sealContext() {
        return new SealContext(organizationId, form.environmentId(), bucketId);
    }

    /** Whether a part that is not entered means the stored one: in an edit, unless another kind was chosen. */
    public boolean keepsStored() {
        return purpose == Purpose.EDIT && (base == null || base.form().credentialKind() == form.credentialKind());
    }

    Draft with(BucketForm changed) {
        return changed.equals(form) ? this : changed(changed, credential);
    }

    Draft with(SealedCredential changed) {
        return changed(form, changed);
    }

    Draft with(Tested test) {
        return new Draft(id, organizationId, userId, bucketId, purpose, base, form, credential, revision, test);
    }

    private Draft changed(BucketForm newForm, SealedCredential newCredential) {
        return new Draft(
                id,
                organizationId,
                userId,
                bucketId,
                purpose,
                base,
                newForm,
                newCredential.as(newForm.credentialKind()),
                revision + 1,
                tested);
    }
}
