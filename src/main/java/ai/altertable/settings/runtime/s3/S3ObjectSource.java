package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.StorageException;
import ai.altertable.settings.runtime.StoredObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** The objects of a bucket of the S3 family. */
public final class S3ObjectSource implements ObjectSource {

    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(10);

    private final ProbeJob job;
    private final S3Target target;
    private final Surroundings surroundings;
    private final GuardedDns dns;
    private final S3Connector connector;
    private final S3Client client;
    private volatile @Nullable ProbeObjects probes;

    private S3ObjectSource(ProbeJob job, S3Target target, Surroundings surroundings) {
        this.job = job;
        this.target = target;
        this.surroundings = surroundings;
        dns = new GuardedDns(job.egress(), surroundings.names());
        connector = new S3Connector(dns, surroundings.trust(), CALL_TIMEOUT);
        client = connector.client(target, job.key());
    }

    /** Trusts the certificate authorities that Java trusts. */
    public static ObjectSource open(ProbeJob job) throws StorageException {
        S3Target target;
        try {
            target = S3Targets.of(job.profile(), job.settings());
            var _ = target.bucketUri();
        } catch (RuntimeException _) {
            throw new StorageException(PlaceDiagnoses.noAddress(job.profile()).cause());
        }
        if (!OpenedKey.sendable(job.key())) {
            throw SourceFailures.of(new S3Failure.Withheld(), target, "");
        }
        return new S3ObjectSource(job, target, Surroundings.ofThisMachine());
    }

    @Override
    public ObjectPage list(String start, boolean oneLevel, String page, int most) throws StorageException {
        ListObjectsV2Request request = ListObjectsV2Request.builder()
                .bucket(target.bucket())
                .prefix(target.prefix().key(start))
                .delimiter(oneLevel ? "/" : null)
                .continuationToken(page.isEmpty() ? null : page)
                .maxKeys(most)
                // XML has no way to write some of the characters that a key may have.
                .encodingType(EncodingType.URL)
                .build();
        ListObjectsV2Response response = SourceFailures.valueOf(
                Answer.to(() -> client.listObjectsV2(request)), target, Permission.LIST, "listing objects");
        if (!Listing.ofBucket(response)) {
            throw new StorageException("The server answered with something else than the objects of the bucket.");
        }
        List<String> folders = response.commonPrefixes().stream()
                .map(CommonPrefix::prefix)
                .filter(this::ours)
                .map(this::shortened)
                .toList();
        List<StoredObject> objects = response.contents().stream()
                .filter(object -> ours(object.key()))
                .map(object -> new StoredObject(
                        shortened(object.key()), object.size() == null ? 0 : object.size(), object.lastModified()))
                .toList();
        String next = response.nextContinuationToken();
        return new ObjectPage(folders, objects, next == null ? "" : next);
    }

    @Override
    public byte[] read(String key, long from, int most) throws StorageException {
        // The last byte of a range is included.
        String range = "bytes=" + from + "-" + (from + most - 1);
        String whole = target.prefix().key(key);
        Answer<byte[]> answer = Answer.to(() ->
                client.getObject(get -> get.bucket(target.bucket()).key(whole).range(range), (response, body) -> {
                    // A service that knows no ranges sends all there is, from the start on.
                    if (response.contentRange() == null) {
                        body.skipNBytes(Math.min(from, response.contentLength()));
                    }
                    byte[] part = body.readNBytes(most);
                    body.abort();
                    return part;
                }));
        return beyondTheEnd(answer)
                ? new byte[0]
                : SourceFailures.valueOf(answer, target, Permission.READ, "reading an object");
    }

    /** Of an empty object, no range can be had at all. */
    private static boolean beyondTheEnd(Answer<byte[]> answer) {
        return answer instanceof Answer.No<byte[]> no
                && no.failure() instanceof S3Failure.Refused refused
                && refused.status() == 416;
    }

    @Override
    public void probeWriting(String prefix) throws StorageException {
        S3Target below = target.withPrefix(new KeyPrefix(target.prefix().key(prefix)));
        ProbeObjects objects = new ProbeObjects(below);
        probes = objects;
        String key = objects.key(Writing.NAME);
        Answer<?> written = objects.put(client, Writing.NAME, false);
        if (written instanceof Answer.No<?> no && no.failure() instanceof S3Failure.Refused) {
            // A no is an answer: nothing is there.
            objects.gone(key);
        }
        SourceFailures.valueOf(written, below, Permission.WRITE, "writing an object");
        Answer<?> deleted = Answer.to(() ->
                client.deleteObject(delete -> delete.bucket(target.bucket()).key(key)));
        if (deleted instanceof Answer.Ok<?>) {
            objects.gone(key);
        }
        SourceFailures.valueOf(deleted, below, Permission.DELETE, "deleting an object");
    }

    @Override
    public void close() {
        connector.close();
        ProbeObjects objects = probes;
        if (objects != null && !objects.left().isEmpty()) {
            Duration most = job.deadline().dividedBy(4);
            try (ExecutorService aborted = Executors.newVirtualThreadPerTaskExecutor()) {
                aborted.shutdown();
                var _ = new Cleanup(
                                job,
                                target,
                                objects,
                                dns,
                                surroundings.trust(),
                                most.compareTo(Cleanup.LONGEST) < 0 ? most : Cleanup.LONGEST)
                        .run(aborted);
            }
        }
    }

    /** A service that ignores prefixes names what is none of our business. */
    private boolean ours(String key) {
        return key.startsWith(target.prefix().value());
    }

    private String shortened(String key) {
        return key.substring(target.prefix().value().length());
    }
}
