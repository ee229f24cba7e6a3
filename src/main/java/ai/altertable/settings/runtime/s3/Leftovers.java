package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.s3.Answer.Ok;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * What tests left behind that were killed, with their process, before they could remove it. Only what bears the names that
 * tests give is theirs, and only what is old: another test of the same bucket may be running, and its objects must stay. No
 * test outlives its deadline by more than seconds, so what is older than {@code age} has lost its owner. Both times, an
 * object's and now, are the server's own, so that no difference between clocks matters.
 *
 * @param root the prefix of all tests' objects, this one's among them
 * @param own the prefix of this test's objects, which are not left behind
 */
record Leftovers(String root, String own, Duration age) {

    private static final Duration SHORTEST_AGE = Duration.ofMinutes(5);
    private static final int DEADLINES = 2;
    private static final Pattern NAMES = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/" + "("
            + Writing.NAME + "|" + Multipart.NAME + "|" + String.join("|", BatchDeleting.NAMES) + ")");

    /** @param deadline how long a test may take */
    static Leftovers of(ProbeObjects objects, Duration deadline) {
        Duration age = deadline.multipliedBy(DEADLINES);
        return new Leftovers(objects.root(), objects.prefix(), age.compareTo(SHORTEST_AGE) < 0 ? SHORTEST_AGE : age);
    }

    /** The keys of objects that were left behind. None when the server does not tell the time. */
    Set<String> in(FirstPage listed) {
        return listed.now().stream()
                .flatMap(now -> listed.objects().stream()
                        .filter(object -> abandoned(object.key(), object.lastModified(), now))
                        .map(S3Object::key))
                .collect(Collectors.toSet());
    }

    /** Uploads that were left behind: keys by the upload's id. A key that may not list them has none to show. */
    Map<String, String> uploads(S3Client client, String bucket) {
        return Answer.to(() -> client.listMultipartUploads(
                                list -> list.bucket(bucket).prefix(root)))
                        instanceof Ok<ListMultipartUploadsResponse>(var listed, var _)
                ? uploads(listed)
                : Map.of();
    }

    private Map<String, String> uploads(ListMultipartUploadsResponse listed) {
        return FirstPage.now(listed).stream()
                .flatMap(now ->
                        listed.uploads().stream().filter(upload -> abandoned(upload.key(), upload.initiated(), now)))
                .collect(Collectors.toMap(MultipartUpload::uploadId, MultipartUpload::key));
    }

    private boolean abandoned(@Nullable String key, @Nullable Instant since, Instant now) {
        return key != null
                && since != null
                && key.startsWith(root)
                && !key.startsWith(own)
                && NAMES.matcher(key.substring(root.length())).matches()
                && since.plus(age).isBefore(now);
    }
}
