package ai.altertable.settings.runtime.s3;

import static ai.altertable.settings.bucket.connection.CheckName.PROBES_GONE;

import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.runtime.s3.Access.Lists;
import ai.altertable.settings.runtime.s3.Answer.No;
import ai.altertable.settings.runtime.s3.Answer.Ok;
import ai.altertable.settings.runtime.s3.S3Failure.Unreached;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Removes what is left of the test, and makes sure; then what other tests left long ago. */
record Sweep(S3Client client, S3Target target, ProbeObjects objects, Leftovers leftovers, ExecutorService threads) {

    Check run(Lists lists) {
        Stopwatch watch = new Stopwatch();
        var _ = abort(objects.uploadsLeft());
        var _ = remove(objects.left());
        if (lists == Lists.DENIED) {
            return objects.left().isEmpty()
                    ? Check.skipped(PROBES_GONE, "Every deletion was confirmed; making sure needs the right to list")
                    : left(watch, objects.left());
        }
        CompletableFuture<Map<String, String>> uploads =
                CompletableFuture.supplyAsync(() -> leftovers.uploads(client, target.bucket()), threads);
        return switch (list(lists, leftovers.root())) {
            case Ok<FirstPage> ok -> {
                Set<String> found = keys(whole(lists, ok.value()));
                if (!found.isEmpty()) {
                    var _ = remove(found);
                    found = list(lists, objects.prefix()) instanceof Ok<FirstPage> again ? keys(again.value()) : found;
                }
                int others = remove(leftovers.in(ok.value())) + abort(uploads.join());
                yield found.isEmpty()
                        ? Check.passed(PROBES_GONE, watch.elapsed(), others == 0 ? "" : detail(others))
                        : left(watch, found);
            }
            case No<FirstPage> no ->
                Check.failed(
                        PROBES_GONE,
                        watch.elapsed(),
                        Diagnoses.of(no.failure(), target, "making sure that nothing is left"));
        };
    }

    /** Uploads under our prefix whose beginning was never confirmed to us; for after an abrupt end. */
    void removeUnconfirmedUploads() {
        Answer<ListMultipartUploadsResponse> answer = Answer.to(() ->
                client.listMultipartUploads(list -> list.bucket(target.bucket()).prefix(objects.prefix())));
        if (answer instanceof Ok<ListMultipartUploadsResponse> ok) {
            ok.value().uploads().stream()
                    .filter(upload -> upload.key().startsWith(objects.prefix()))
                    .forEach(upload -> objects.uploadBegan(upload.uploadId(), upload.key()));
        }
    }

    private Answer<FirstPage> list(Lists lists, String prefix) {
        return Answer.to(() -> lists == Lists.OLD
                ? FirstPage.of(
                        client.listObjects(list -> list.bucket(target.bucket()).prefix(prefix)))
                : FirstPage.of(client.listObjectsV2(
                        list -> list.bucket(target.bucket()).prefix(prefix))));
    }

    /** So many leftovers that our own may be on another page: then a list of our own alone. */
    private FirstPage whole(Lists lists, FirstPage listed) {
        return listed.more() && list(lists, objects.prefix()) instanceof Ok<FirstPage> own ? own.value() : listed;
    }

    private static String detail(int others) {
        return "Also removed what an interrupted test had left: " + (others == 1 ? "1 object" : others + " objects");
    }

    /** What the list names below our own prefix; a store that ignores the prefix names others too. */
    private Set<String> keys(FirstPage page) {
        return page.objects().stream()
                .map(S3Object::key)
                .filter(key -> key.startsWith(objects.prefix()))
                .collect(Collectors.toSet());
    }

    /** How many of them are gone now. */
    private int remove(Set<String> keys) {
        return together(keys.stream().map(key -> () -> {
            Answer<?> answer = Answer.to(() ->
                    client.deleteObject(delete -> delete.bucket(target.bucket()).key(key)));
            if (answer instanceof Ok<?>) {
                objects.gone(key);
            }
            return answer instanceof Ok<?>;
        }));
    }

    /** How many of the uploads are gone now. */
    private int abort(Map<String, String> uploads) {
        return together(uploads.entrySet().stream().map(upload -> () -> {
            Answer<?> answer = Answer.to(() -> client.abortMultipartUpload(abort ->
                    abort.bucket(target.bucket()).key(upload.getValue()).uploadId(upload.getKey())));
            if (answer instanceof Ok<?>) {
                objects.uploadGone(upload.getKey());
            }
            return answer instanceof Ok<?>;
        }));
    }

    private int together(Stream<Supplier<Boolean>> tasks) {
        List<CompletableFuture<Boolean>> running =
                tasks.map(task -> CompletableFuture.supplyAsync(task, threads)).toList();
        return Math.toIntExact(running.stream().filter(CompletableFuture::join).count());
    }

    Check left(Stopwatch watch, Set<String> keys) {
        Diagnosis diagnosis = Diagnoses.at(
                null,
                "Test objects left",
                keys.size() == 1
                        ? "An object of the test could not be removed."
                        : keys.size() + " objects of the test could not be removed.",
                objects.locked()
                        ? "The bucket locks every new object for a time: what is under " + objects.prefix() + " in "
                                + target.bucket() + " can be deleted when that is over."
                        : "Delete what is under " + objects.prefix() + " in " + target.bucket() + " yourself.",
                new Unreached(S3Failure.Trouble.CONNECTION_LOST));
        return Check.failed(PROBES_GONE, watch.elapsed(), diagnosis);
    }
}
