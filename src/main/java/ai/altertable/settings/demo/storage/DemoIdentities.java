package ai.altertable.settings.demo.storage;

import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.BlobStoreLocator;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. Acme's buckets and the managed ones are two stores, in two folders: Acme's keys cannot name a managed
 * bucket at all, so no check can be forgotten. The managed credential reaches both and lists the managed ones.
 */
final class DemoIdentities implements BlobStoreLocator {

    private final KeyPair managed;
    private final DemoKeys keys;
    private final BlobStore managedStore;
    private final BlobStore acmeStore;

    DemoIdentities(KeyPair managed, DemoKeys keys, BlobStore managedStore, BlobStore acmeStore) {
        this.managed = managed;
        this.keys = keys;
        this.managedStore = managedStore;
        this.acmeStore = acmeStore;
    }

    /** Null means that nobody has this key: 403 {@code InvalidAccessKeyId}. */
    @Override
    public @Nullable AccessGrant locateBlobStore(
            @Nullable String accessKeyId, @Nullable String bucket, @Nullable String key) {
        if (managed.accessKeyId().equals(accessKeyId)) {
            boolean acme = bucket != null && DemoFiles.BUCKETS.contains(bucket);
            return new AccessGrant(managed.secretAccessKey(), acme ? acmeStore : managedStore);
        }
        if (keys.writer().accessKeyId().equals(accessKeyId)) {
            return new AccessGrant(keys.writer().secretAccessKey(), new ObjectsOnlyStore(acmeStore));
        }
        if (keys.reader().accessKeyId().equals(accessKeyId)) {
            return new AccessGrant(keys.reader().secretAccessKey(), new ReadOnlyStore(acmeStore));
        }
        return null;
    }
}
