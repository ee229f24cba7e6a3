package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;
import software.amazon.awssdk.utils.Md5Utils;

/**
 * What the test wrote or may have written, below a prefix of its own. Each is noted before it is sent, so that one whose
 * answer never came is removed as well; nothing else ever is.
 */
final class ProbeObjects {

    private static final byte[] CONTENT = ("Written by a connection test of Altertable, to be removed by it. "
                    + "Delete it if you find it here more than an hour after it was written.\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final String CONTENT_MD5 = Md5Utils.md5AsBase64(CONTENT);

    private final S3Target target;
    private final String root;
    private final String prefix;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Map<String, String> uploads = new ConcurrentHashMap<>();
    private volatile boolean used;
    private volatile boolean locked;
    private volatile boolean versioned;

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

    /** Writes an object; where the bucket's lock asks for a checksum, with one. */
    Answer<PutObjectResponse> put(S3Client client, String name, boolean onlyIfNew) {
        String key = key(name);
        expect(key);
        Answer<PutObjectResponse> answer = send(client, key, onlyIfNew);
        if (answer instanceof No<?> no && no.failure().is(Kind.LOCK_NEEDS_CHECKSUM)) {
            locked = true;
            answer = send(client, key, onlyIfNew);
        }
        if (answer instanceof Ok<PutObjectResponse> ok) {
            String version = ok.value().versionId();
            // Without versioning, some services give every object the version "null".
            if (version != null && !version.equals("null")) {
                versioned = true;
            }
        }
        return answer;
    }

    private Answer<PutObjectResponse> send(S3Client client, String key, boolean onlyIfNew) {
        return Answer.to(() -> client.putObject(
                put -> {
                    put.bucket(target.bucket()).key(key).contentType("text/plain");
                    if (locked) {
                        put.contentMD5(CONTENT_MD5);
                    }
                    if (onlyIfNew) {
                        put.ifNoneMatch("*");
                    }
                },
                body()));
    }

    /** Sends a part of an upload; with a checksum under the same condition. */
    Answer<UploadPartResponse> putPart(S3Client client, String key, String uploadId) {
        Answer<UploadPartResponse> answer = sendPart(client, key, uploadId);
        if (answer instanceof No<?> no && no.failure().is(Kind.LOCK_NEEDS_CHECKSUM)) {
            locked = true;
            return sendPart(client, key, uploadId);
        }
        return answer;
    }

    private Answer<UploadPartResponse> sendPart(S3Client client, String key, String uploadId) {
        return Answer.to(() -> client.uploadPart(
                part -> part.bucket(target.bucket())
                        .key(key)
                        .uploadId(uploadId)
                        .partNumber(1)
                        .contentMD5(locked ? CONTENT_MD5 : null),
                body()));
    }

    /** Whether the bucket turned out to lock new objects for a time. */
    boolean locked() {
        return locked;
    }

    void foundLocked() {
        locked = true;
    }

    /** Whether the bucket turned out to keep what is deleted. */
    boolean versioned() {
        return versioned;
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
