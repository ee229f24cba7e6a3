package ai.altertable.settings.bucket;

import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.RunningInspection;
import ai.altertable.settings.bucket.persistence.BucketStore;
import ai.altertable.settings.bucket.persistence.CredentialStore;
import ai.altertable.settings.security.CurrentViewer;
import ai.altertable.settings.security.Role;
import ai.altertable.settings.security.Viewer;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Finds out what is in a bucket of the organization of the person who asks, on the isolated side. */
@Service
@PreAuthorize("isAuthenticated()")
public class BucketContents {

    private final BucketStore buckets;
    private final CredentialStore credentials;
    private final IsolatedRuntime runtime;
    private final CurrentViewer viewers;

    BucketContents(BucketStore buckets, CredentialStore credentials, IsolatedRuntime runtime, CurrentViewer viewers) {
        this.buckets = buckets;
        this.credentials = credentials;
        this.runtime = runtime;
        this.viewers = viewers;
    }

    /**
     * Starts an inquiry and returns at once.
     *
     * @throws NoSuchElementException when the organization has no such bucket
     * @throws AccessDeniedException when a reader asks for what writes to the bucket
     */
    public <F extends Finding> RunningInspection<F> inspect(UUID bucketId, Inquiry<F> inquiry) {
        Viewer viewer = viewers.require();
        if (inquiry instanceof Inquiry.CheckLocation && viewer.role() == Role.READER) {
            throw new AccessDeniedException("Readers put nothing on buckets.");
        }
        Bucket bucket = buckets.find(viewer.organizationId(), bucketId)
                .orElseThrow(() -> new NoSuchElementException("There is no such bucket."));
        return runtime.inspect(
                new Inspection<>(bucket.sealContext(), bucket.profile(), credential(bucket, credentials), inquiry));
    }

    /** Where the isolated runtime gets a connected bucket's credential from. */
    static CredentialSource credential(Bucket bucket, CredentialStore credentials) {
        return bucket.builtIn()
                ? new ManagedCredential()
                : credentials
                        .current(bucket.organizationId(), bucket.id())
                        .orElseThrow(() -> new NoSuchElementException("The bucket has no credential."));
    }
}
