package ai.altertable.settings.runtime.s3;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * What the test wrote or may have written, below a prefix of its own. Each is noted before it is sent, so that one whose
 * answer never came is removed as well; nothing else ever is.
 */
final class ProbeObjects {

    private static final byte[] CONTENT = ("Written by a connection test of Altertable, to be removed by it. "
                    + "Delete it if you find it here more than an hour after it was written.\n")
            .getBytes(StandardCharsets.US_ASCII);

    private final S3Target target;
    private final String root;
    private final String prefix;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Map<String, String> uploads = new ConcurrentHashMap<>();
    private volatile boolean used;

    ProbeObjects(S3Target target) {
        this.target = target;
        root = target.prefix().key(".altertable/connection-test/");
        prefix = root + UUID.randomUUID() + "/";
    }

    /** Where the objects of all tests of the bucket are. */
    String root() {
        return root;
    }

    /** Where all of them are: a prefix that no one else writes to. */
    String prefix() {
        return prefix;
    }

    String key(String name) {
        return prefix + name;
    }

    byte[] content() {
        return CONTENT.clone();
    }

    RequestBody body() {
        return RequestBody.fromBytes(CONTENT);
    }

    Answer<PutObjectResponse> put(S3Client client, String name, boolean onlyIfNew) {
        String key = key(name);
        expect(key);
        return Answer.to(() -> client.putObject(
                put -> {
                    put.bucket(target.bucket()).key(key).contentType("text/plain");
                    if (onlyIfNew) {
                        put.ifNoneMatch("*");
                    }
                },
                body()));
    }

    /** Notes that an object may exist from now on. */
    void expect(String key) {
        used = true;
        keys.add(key);
    }

    void gone(String key) {
        keys.remove(key);
    }

    void uploadBegan(String uploadId, String key) {
        uploads.put(uploadId, key);
    }

    void uploadGone(String uploadId) {
        uploads.remove(uploadId);
    }

    /** Keys that may be there still. */
    Set<String> left() {
        return Set.copyOf(keys);
    }

    /** Keys by the id of an upload that was begun and not aborted. */
    Map<String, String> uploadsLeft() {
        return Map.copyOf(uploads);
    }

    /** Whether anything was ever sent to the bucket. */
    boolean used() {
        return used;
    }
}
