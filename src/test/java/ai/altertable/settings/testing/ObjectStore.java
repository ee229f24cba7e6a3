package ai.altertable.settings.testing;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A real S3 server in this process, on a port of its own at 127.0.0.1, in memory. Checks signatures; every key has the
 * rights it was given.
 */
public final class ObjectStore implements AutoCloseable {

    private record Grant(String secret, Set<Right> rights) {}

    private final BlobStore store = new TransientNio2BlobStore();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final S3Proxy server;

    private ObjectStore(String virtualHost, String path) {
        S3Proxy.Builder builder = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "nobody", "nothing")
                .blobStore(store)
                .stopTimeout(0);
        server = (virtualHost.isEmpty() ? builder : builder.virtualHost(virtualHost))
                .servicePath(path)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The object store did not start.", e);
        }
        server.setBlobStoreLocator((id, bucket, key) -> {
            Grant grant = id == null ? null : grants.get(id);
            return grant == null ? null : new AccessGrant(grant.secret(), new RestrictedStore(store, grant.rights()));
        });
    }

    /** A server that finds the bucket in the path. */
    public static ObjectStore start() {
        return new ObjectStore("", "");
    }

    /** A server that finds the bucket in front of this host name. */
    public static ObjectStore startVirtualHosted(String host) {
        return new ObjectStore(host, "");
    }

    /** A server whose root is this path. */
    public static ObjectStore startBelow(String path) {
        return new ObjectStore("", path);
    }

    public int port() {
        return server.getPort();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port();
    }

    /** Lets this key do everything. */
    public ObjectStore allow(String keyId, String secret) {
        return allow(keyId, secret, EnumSet.allOf(Right.class));
    }

    public ObjectStore allow(String keyId, String secret, Set<Right> rights) {
        grants.put(keyId, new Grant(secret, rights));
        return this;
    }

    public ObjectStore bucket(String name) {
        store.createContainer(name);
        return this;
    }

    public ObjectStore object(String bucket, String key, String content) {
        return object(bucket, key, content.getBytes(StandardCharsets.UTF_8));
    }

    public ObjectStore object(String bucket, String key, byte[] bytes) {
        store.putBlob(
                PutObjectRequest.builder()
                        .bucket(bucket)
                        .key(key)
                        .contentLength((long) bytes.length)
                        .build(),
                new ByteArrayInputStream(bytes));
        return this;
    }

    /** The keys of all objects in the bucket. */
    public List<String> keys(String bucket) {
        return store.list(bucket).contents().stream().map(S3Object::key).toList();
    }

    /** How many uploads in parts were begun in the bucket, and neither finished nor aborted. */
    public int unfinishedUploads(String bucket) {
        return store.listMultipartUploads(bucket).size();
    }

    public boolean hasBucket(String name) {
        return store.containerExists(name);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The object store did not stop.", e);
        }
    }
}
